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
    element("path", { d: path({ type: "Sphere" }), "class": "sea" }, svg);
    element("path", { d: path(land), "class": "land" }, svg);
    element("path", { d: path(topojson.mesh(world, world.objects.countries, function (a, b) { return a !== b; })), "class": "border" }, svg);
    var most = Math.max.apply(null, all.map(function (s) { return s.n; }).concat(12));
    all.sort(function (a, b) { return b.n - a.n; }).forEach(function (site) {
      var at = projection([site.lon, site.lat]);
      if (!at) return;
      var parent = svg;
      if (site.href) {
        parent = element("a", { href: site.href, tabindex: "-1" }, svg);
      }
      var dot = element("circle", { cx: at[0], cy: at[1], r: place.dataset.lat ? 9 : 4 + 14 * Math.sqrt(site.n / most), "class": site.sure ? "site sure" : "site" }, parent);
      element("title", {}, dot).textContent = site.name + (site.href ? " · " + site.n : "");
    });
  }
  var places = document.querySelectorAll("[data-map]");
  if (places.length) {
    fetch(places[0].dataset.world).then(function (r) { return r.json(); }).then(function (world) {
      places.forEach(function (place) { draw(place, world); });
    });
  }
})();
