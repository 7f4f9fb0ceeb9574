// Series, drawn from the table behind them. A point leads to its events, as the row of the table does.
(function () {
  "use strict";
  var still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  document.querySelectorAll('[data-chart="months"]').forEach(function (place) {
    var table = place.parentNode.querySelector("[data-months]");
    var rows = Array.from(table.tBodies[0].rows);
    var heads = Array.from(table.tHead.rows[0].cells).map(function (c) { return c.textContent.trim(); });
    var links = rows.map(function (r) { return r.querySelector("a").getAttribute("href"); });
    var chart = echarts.init(place, null, { renderer: "canvas" });

    function draw() {
      var ink = colour("--ink"), soft = colour("--soft"), rule = colour("--rule"), paper = colour("--paper");
      var signs = [1, 1, -1, -1];
      var decals = [null, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: -0.8, color: paper },
        null, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: 0.8, color: paper }];
      chart.setOption({
        animation: !still,
        textStyle: { fontFamily: "system-ui, sans-serif", color: ink },
        grid: { left: 44, right: 40, top: 58, bottom: rows.length > 60 ? 64 : 32 },
        legend: { top: 0, left: 0, textStyle: { color: ink }, itemWidth: 18 },
        tooltip: {
          trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" },
          formatter: function (points) {
            return points[0].axisValue + "\n" + points.map(function (p) { return p.seriesName + "  " + Math.abs(p.value); }).join("\n");
          }
        },
        dataZoom: rows.length > 60 ? [{ type: "slider", bottom: 8, height: 20, brushSelect: false }, { type: "inside" }] : [],
        xAxis: { type: "category", data: rows.map(function (r) { return r.cells[0].textContent.trim(); }), axisLine: { lineStyle: { color: rule }, onZero: true }, axisLabel: { color: soft, hideOverlap: true, alignMaxLabel: "right", alignMinLabel: "left" }, axisTick: { show: false } },
        yAxis: { type: "value", name: place.dataset.axis, nameTextStyle: { color: soft, align: "right" }, minInterval: 1, splitLine: { lineStyle: { color: rule } }, axisLabel: { color: soft, formatter: function (n) { return Math.abs(n); } } },
        series: [1, 2, 3, 4].map(function (column) {
          return {
            name: heads[column], type: "bar", stack: "all", barMaxWidth: 26,
            itemStyle: { color: colour("--quad-" + column), decal: decals[column - 1] },
            data: rows.map(function (r) { return signs[column - 1] * Number(r.cells[column].textContent); })
          };
        })
      }, true);
    }
    draw();
    chart.on("click", function (point) { location.href = links[point.dataIndex]; });
    document.addEventListener("readout:theme", draw);
    new ResizeObserver(function () { chart.resize(); }).observe(place);
  });
})();
