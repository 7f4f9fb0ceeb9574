// A network, drawn from the table of pairs. Laid out at once, not animated; always alike for the same pairs.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var W = 960, H = 620;
  var place = document.querySelector("[data-network]");
  if (!place) return;

  function element(name, of, parent) {
    var e = document.createElementNS(SVG, name);
    Object.keys(of).forEach(function (key) { e.setAttribute(key, of[key]); });
    parent.appendChild(e);
    return e;
  }
  var nodes = {}, links = [];
  function node(id, name, n) {
    nodes[id] = nodes[id] || { id: id, name: name, n: 0 };
    nodes[id].n += n;
  }
  document.querySelectorAll("[data-ties] tbody tr").forEach(function (row) {
    var d = row.dataset, n = +d.n;
    node(d.one, d.oneName, n);
    node(d.other, d.otherName, n);
    links.push({ source: d.one, target: d.other, n: n, cooperative: +d.cooperative, href: row.querySelector("a").getAttribute("href"), name: row.querySelector("a").textContent });
  });
  var all = Object.keys(nodes).map(function (id) { return nodes[id]; });
  var simulation = d3.forceSimulation(all)
    .force("link", d3.forceLink(links).id(function (n) { return n.id; }).distance(110).strength(0.5))
    .force("charge", d3.forceManyBody().strength(-420))
    .force("x", d3.forceX(W / 2).strength(0.06))
    .force("y", d3.forceY(H / 2).strength(0.1))
    .force("apart", d3.forceCollide(function (n) { return Math.max(26, n.name.length * 3.6); }))
    .stop();
  for (var i = 0; i < 320; i++) simulation.tick();

  var xs = all.map(function (n) { return n.x; }), ys = all.map(function (n) { return n.y; });
  var left = Math.min.apply(null, xs) - 70, top = Math.min.apply(null, ys) - 40;
  var width = Math.max.apply(null, xs) + 70 - left, height = Math.max.apply(null, ys) + 40 - top;
  var svg = element("svg", { viewBox: [left, top, Math.max(width, 320), Math.max(height, 200)].join(" "), "aria-hidden": "true", focusable: "false" }, place);
  var most = Math.max.apply(null, links.map(function (l) { return l.n; }).concat(1));
  links.forEach(function (link) {
    var a = element("a", { href: link.href, tabindex: "-1" }, svg);
    var conflict = link.cooperative * 2 < link.n;
    var line = element("line", { x1: link.source.x, y1: link.source.y, x2: link.target.x, y2: link.target.y, "class": conflict ? "tie conflict" : "tie", "stroke-width": 1.5 + 6 * Math.sqrt(link.n / most) }, a);
    element("title", {}, line).textContent = link.name + " · " + link.n;
  });
  var biggest = Math.max.apply(null, all.map(function (n) { return n.n; }).concat(1));
  all.forEach(function (n) {
    var r = 5 + 13 * Math.sqrt(n.n / biggest);
    element("circle", { cx: n.x, cy: n.y, r: r, "class": "node" }, svg);
    element("text", { x: n.x, y: n.y - r - 5, "text-anchor": "middle" }, svg).textContent = n.name;
  });
})();
