// Series, drawn from the table behind them. A point leads to its events, as the row of the table does.
(function () {
  "use strict";
  var STEPS = [1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 36, 48];
  var still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }
  function text(cell) {
    return cell.textContent.trim();
  }
  function number(cell) {
    return Number(text(cell).replace(/\D/g, ""));
  }

  function chart(place) {
    var table = place.parentNode.querySelector("[data-series]");
    var heads = Array.from(table.tHead.rows[0].cells).map(text);
    var rows = Array.from(table.tBodies[0].rows).map(function (row) {
      var counts = [1, 2, 3, 4].map(function (column) { return number(row.cells[column]); });
      var meetings = row.cells[5] && row.cells[5].querySelector("a");
      return {
        name: text(row.cells[0].querySelector("a")),
        href: row.cells[0].querySelector("a").getAttribute("href"),
        counts: counts,
        top: counts[0] + counts[1],
        meetings: meetings ? number(row.cells[5]) : 0,
        meetingsHref: meetings ? meetings.getAttribute("href") : null,
        turns: row.hasAttribute("data-turns")
      };
    });
    var most = Math.max.apply(null, rows.map(function (row) { return row.top; }).concat(1));
    var drawn = echarts.init(place, null, { renderer: "canvas" });

    function bar(column, paper) {
      var stripes = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: column === 2 ? -0.8 : 0.8, color: paper };
      return {
        name: heads[column], type: "bar", stack: "all", barMaxWidth: 26,
        itemStyle: { color: colour("--quad-" + column), decal: column % 2 ? null : stripes },
        data: rows.map(function (row) { return (column < 3 ? 1 : -1) * row.counts[column - 1]; })
      };
    }
    function turns(ink, soft) {
      return {
        silent: true, symbol: "none", animation: false,
        lineStyle: { color: soft, type: "dashed", width: 1 },
        label: { formatter: place.dataset.turn, color: soft, position: "insideEndTop", fontSize: 11 },
        data: rows.filter(function (row) { return row.turns; }).map(function (row) { return { xAxis: row.name }; })
      };
    }
    function draw() {
      var ink = colour("--ink"), soft = colour("--soft"), rule = colour("--rule"), paper = colour("--paper");
      var narrow = place.clientWidth < 600;
      // As many names as there is room for, each as far from the next.
      var step = STEPS.find(function (s) { return s * (place.clientWidth - 60) / rows.length > 76; }) || rows.length;
      var series = [1, 2, 3, 4].map(function (column) { return bar(column, paper); });
      series[0].markLine = turns(ink, soft);
      if (heads[5]) {
        series.push({
          name: heads[5], type: "scatter", symbol: "diamond", symbolSize: 11, z: 5,
          itemStyle: { color: ink, borderColor: paper, borderWidth: 1 },
          data: rows.map(function (row) { return row.meetings ? row.top + most * 0.09 : null; })
        });
      }
      drawn.setOption({
        animation: !still,
        textStyle: { fontFamily: "system-ui, sans-serif", color: ink },
        grid: { left: 8, right: 12, top: narrow ? 96 : 52, bottom: 14, containLabel: true },
        legend: { top: 0, left: 0, textStyle: { color: ink }, itemWidth: 18, itemHeight: 11, itemGap: narrow ? 8 : 18 },
        tooltip: {
          trigger: "axis", renderMode: "richText", confine: true, axisPointer: { type: "shadow" },
          backgroundColor: colour("--raised"), borderColor: rule, textStyle: { color: ink, fontSize: 13 },
          formatter: function (points) {
            var row = rows[points[0].dataIndex];
            return [row.name].concat(row.counts.map(function (n, i) { return n ? heads[i + 1] + "  " + n : ""; }),
              row.meetings ? heads[5] + "  " + row.meetings : "").filter(Boolean).join("\n");
          }
        },
        xAxis: { type: "category", data: rows.map(function (row) { return row.name; }), axisLine: { lineStyle: { color: rule }, onZero: true }, axisLabel: { color: soft, interval: function (row) { return row % step === 0; }, margin: 14 }, axisTick: { show: false } },
        yAxis: { type: "value", name: place.dataset.axis, nameTextStyle: { color: soft, align: "left" }, minInterval: 1, splitNumber: 4, splitLine: { lineStyle: { color: rule } }, axisLabel: { color: soft, formatter: function (n) { return Math.abs(n).toLocaleString(document.documentElement.lang); } } },
        series: series
      }, true);
    }
    draw();
    drawn.on("click", function (point) {
      var row = rows[point.dataIndex];
      if (row) location.href = point.seriesType === "scatter" ? row.meetingsHref : row.href;
    });
    document.addEventListener("readout:theme", draw);
    new ResizeObserver(function () { drawn.resize(); }).observe(place);
  }

  document.querySelectorAll('[data-chart="series"]').forEach(chart);
})();
