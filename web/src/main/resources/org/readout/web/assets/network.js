// A network, drawn from the table of pairs. Laid out at once, not animated; always alike for the same pairs and width.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var place = document.querySelector("[data-network]");
  if (!place) return;

  function element(name, of, parent) {
    var e = document.createElementNS(SVG, name);
    Object.keys(of).forEach(function (key) { e.setAttribute(key, of[key]); });
    parent.appendChild(e);
    return e;
  }

  // As many pairs as there is room for; the table has the others.
  function pairs(most) {
    var nodes = {}, links = [];
    function node(id, name, n) {
      nodes[id] = nodes[id] || { id: id, name: name, n: 0 };
      nodes[id].n += n;
    }
    Array.from(document.querySelectorAll("[data-ties] tbody tr"))
      .sort(function (a, b) { return b.dataset.n - a.dataset.n; })
      .slice(0, most)
      .forEach(function (row) {
        var d = row.dataset, n = +d.n, link = row.querySelector("a");
        node(d.one, d.oneName, n);
        node(d.other, d.otherName, n);
        links.push({ source: d.one, target: d.other, n: n, cooperative: +d.cooperative, href: link.getAttribute("href"), name: link.textContent });
      });
    return { links: links, nodes: Object.keys(nodes).map(function (id) { return nodes[id]; }) };
  }

  // The same picture of whoever is pressed alone.
  function of(id) {
    var address = new URL(location.href);
    address.searchParams.set("actor", id);
    return address.pathname + address.search;
  }

  function layOut(all, width, height) {
    var near = Math.min(1, width / 960);
    var simulation = d3.forceSimulation(all.nodes)
      .force("link", d3.forceLink(all.links).id(function (n) { return n.id; }).distance(110 * near).strength(0.4))
      .force("charge", d3.forceManyBody().strength(-460 * Math.pow(near, 1.2)))
      .force("x", d3.forceX(width / 2).strength(near < 0.7 ? 0.12 : 0.05))
      .force("y", d3.forceY(height / 2).strength(near < 0.7 ? 0.08 : 0.1))
      .force("apart", d3.forceCollide(function (n) { return Math.max(20, n.name.length * 3.4 * near); }))
      .stop();
    for (var i = 0; i < 320; i++) {
      simulation.tick();
      all.nodes.forEach(function (n) {
        n.x = Math.max(48, Math.min(width - 48, n.x));
        n.y = Math.max(34, Math.min(height - 14, n.y));
      });
    }
  }

  function shown(n) {
    return n.name.length > 24 ? n.name.slice(0, 22) + "…" : n.name;
  }

  // Of names that would lie over one another the one that is told of more is written; the others show where they are pointed at.
  function written(nodes, radius) {
    var boxes = [];
    return nodes.slice().sort(function (a, b) { return b.n - a.n; }).filter(function (n) {
      var half = shown(n).length * 3.6 + 3, bottom = n.y - radius(n) - 3;
      var box = [n.x - half, bottom - 14, n.x + half, bottom];
      var free = boxes.every(function (b) { return box[0] > b[2] || box[2] < b[0] || box[1] > b[3] || box[3] < b[1]; });
      if (free) boxes.push(box);
      return free;
    });
  }

  function draw() {
    var width = Math.max(300, place.clientWidth), height = width < 600 ? width * 1.3 : 620;
    var all = pairs(width < 600 ? 18 : width < 900 ? 45 : 80);
    layOut(all, width, height);
    place.replaceChildren();
    var ys = all.nodes.map(function (n) { return n.y; });
    var top = Math.min.apply(null, ys) - 40, bottom = Math.max.apply(null, ys) + 26;
    var svg = element("svg", { viewBox: [0, top, width, bottom - top].join(" "), "aria-hidden": "true", focusable: "false" }, place);
    var most = Math.max.apply(null, all.links.map(function (l) { return l.n; }).concat(1));
    all.links.forEach(function (link) {
      var a = element("a", { href: link.href, tabindex: "-1" }, svg);
      var at = { x1: link.source.x, y1: link.source.y, x2: link.target.x, y2: link.target.y };
      var conflict = link.cooperative * 2 < link.n;
      var line = element("line", Object.assign({ "class": conflict ? "tie conflict" : "tie", "stroke-width": 1.5 + 6 * Math.sqrt(link.n / most) }, at), a);
      element("title", {}, line).textContent = link.name + " · " + link.n;
      element("line", Object.assign({ "class": "reach", "stroke-width": 14 }, at), a);
    });
    var biggest = Math.max.apply(null, all.nodes.map(function (n) { return n.n; }).concat(1));
    var radius = function (n) { return 4 + (width < 600 ? 8 : 13) * Math.sqrt(n.n / biggest); };
    all.nodes.forEach(function (n) {
      var a = element("a", { href: of(n.id), tabindex: "-1", "class": "of" }, svg);
      element("title", {}, element("circle", { cx: n.x, cy: n.y, r: radius(n), "class": "node" }, a)).textContent = n.name + " · " + n.n;
    });
    written(all.nodes, radius).forEach(function (n) {
      var anchor = n.x < 90 ? "start" : n.x > width - 90 ? "end" : "middle";
      var x = anchor === "start" ? Math.max(4, n.x - 40) : anchor === "end" ? Math.min(width - 4, n.x + 40) : n.x;
      element("text", { x: x, y: n.y - radius(n) - 5, "text-anchor": anchor }, svg).textContent = shown(n);
    });
  }

  draw();
  var drawn = place.clientWidth;
  new ResizeObserver(function () {
    if (Math.abs(place.clientWidth - drawn) < 40) return;
    drawn = place.clientWidth;
    draw();
  }).observe(place);
})();
