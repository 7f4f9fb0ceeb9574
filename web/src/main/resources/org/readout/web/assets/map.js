// A map, drawn from the table of places, or of one place.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var W = 960, H = 440;

  function element(name, of, parent) {
    var e = document.createElementNS(SVG, name);
    Object.keys(of).forEach(function (key) { e.setAttribute(key, of[key]); });
    parent.appendChild(e);
    return e;
  }
  function sites(place) {
    if (place.dataset.lat) return [{ lat: +place.dataset.lat, lon: +place.dataset.lon, n: 1, sure: place.dataset.sure !== "false", name: "" }];
    return Array.from(document.querySelectorAll("[data-sites] tr[data-lat]")).map(function (row) {
      var link = row.querySelector("a");
      return { lat: +row.dataset.lat, lon: +row.dataset.lon, n: +row.dataset.n, sure: row.dataset.sure === "true", name: link.textContent, href: link.getAttribute("href") };
    });
  }
  function draw(place, world) {
    var all = sites(place);
    var land = topojson.feature(world, world.objects.countries);
    var projection = d3.geoNaturalEarth1();
    var near = place.dataset.lat ? { type: "MultiPoint", coordinates: [[all[0].lon - 14, Math.max(all[0].lat - 9, -85)], [all[0].lon + 14, Math.min(all[0].lat + 9, 85)]] } : { type: "MultiPoint", coordinates: [[-168, 0], [178, 0], [0, 78], [0, -56]] };
    projection.fitExtent([[4, 4], [W - 4, H - 4]], near);
    var path = d3.geoPath(projection);
    var svg = element("svg", { viewBox: "0 0 " + W + " " + H, "aria-hidden": "true", focusable: "false" }, place);
    var whole = element("g", {}, svg);
    element("path", { d: path({ type: "Sphere" }), "class": "sea" }, whole);
    element("path", { d: path(land), "class": "land" }, whole);
    element("path", { d: path(topojson.mesh(world, world.objects.countries, function (a, b) { return a !== b; })), "class": "border" }, whole);
    var most = Math.max.apply(null, all.map(function (s) { return s.n; }).concat(12));
    all.sort(function (a, b) { return b.n - a.n; }).forEach(function (site) {
      var at = projection([site.lon, site.lat]);
      if (!at) return;
      var parent = whole;
      if (site.href) {
        parent = element("a", { href: site.href, tabindex: "-1" }, whole);
      }
      var dot = element("circle", { cx: at[0], cy: at[1], r: place.dataset.lat ? 9 : 4 + 14 * Math.sqrt(site.n / most), "class": site.sure ? "site sure" : "site" }, parent);
      element("title", {}, dot).textContent = site.name + (site.href ? " · " + site.n : "");
    });
    if (place.dataset.closer) look(place, svg, whole);
  }

  // Closer and back by the buttons below, or two fingers; the picture is moved by dragging it. Dots grow less than the land.
  function look(place, svg, whole) {
    var k = 1, x = 0, y = 0, from = null;
    var dots = Array.from(whole.querySelectorAll(".site")).map(function (dot) { return { dot: dot, r: +dot.getAttribute("r") }; });
    function show() {
      x = Math.min(0, Math.max(W * (1 - k), x));
      y = Math.min(0, Math.max(H * (1 - k), y));
      whole.setAttribute("transform", "translate(" + x + " " + y + ") scale(" + k + ")");
      dots.forEach(function (d) { d.dot.setAttribute("r", d.r / Math.pow(k, 0.8)); });
      svg.style.touchAction = k > 1 ? "none" : "pan-y";
      back.disabled = k === 1;
    }
    function to(next, cx, cy) {
      next = Math.min(16, Math.max(1, next));
      x = cx - (cx - x) * next / k;
      y = cy - (cy - y) * next / k;
      k = next;
      show();
    }
    function button(sign, name, times) {
      var b = document.createElement("button");
      b.type = "button";
      b.textContent = sign;
      b.setAttribute("aria-label", name);
      b.title = name;
      b.addEventListener("click", function () { to(k * times, k === 1 ? mean("cx", W) : W / 2, k === 1 ? mean("cy", H) : H / 2); });
      bar.appendChild(b);
      return b;
    }
    // Where the dots are is looked at first.
    function mean(of, otherwise) {
      return dots.length ? dots.reduce(function (sum, d) { return sum + +d.dot.getAttribute(of); }, 0) / dots.length : otherwise / 2;
    }
    function at(event) {
      var box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) * W / box.width, (event.clientY - box.top) * H / box.height];
    }
    var bar = document.createElement("div");
    bar.className = "closer";
    button("+", place.dataset.closer, 2);
    var back = button("−", place.dataset.back, 0.5);
    place.after(bar);
    svg.addEventListener("wheel", function (event) {
      if (!event.ctrlKey) return;
      event.preventDefault();
      to(k * Math.exp(-event.deltaY / 100), at(event)[0], at(event)[1]);
    }, { passive: false });
    svg.addEventListener("dragstart", function (event) { event.preventDefault(); });
    svg.addEventListener("pointerdown", function (event) { if (k > 1) from = { at: at(event), x: x, y: y, far: false }; });
    svg.addEventListener("pointermove", function (event) {
      if (!from || !event.buttons) return;
      var now = at(event);
      from.far = from.far || Math.abs(now[0] - from.at[0]) + Math.abs(now[1] - from.at[1]) > 6;
      x = from.x + now[0] - from.at[0];
      y = from.y + now[1] - from.at[1];
      show();
    });
    svg.addEventListener("click", function (event) {
      if (from && from.far) event.preventDefault();
      from = null;
    }, true);
    show();
  }
  var places = document.querySelectorAll("[data-map]");
  if (places.length) {
    fetch(places[0].dataset.world).then(function (r) { return r.json(); }).then(function (world) {
      places.forEach(function (place) { draw(place, world); });
    });
  }
})();
