// Light or dark: what the system prefers, unless somebody chose. Loaded before the page is drawn, so that nothing flashes.
(function () {
  var root = document.documentElement;
  try {
    var chosen = localStorage.getItem("readout-theme");
    if (chosen) root.dataset.theme = chosen;
  } catch (e) { /* no storage: the system's choice stands */ }
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  document.addEventListener("click", function (event) {
    if (!event.target.closest("[data-theme-switch]")) return;
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("readout-theme", root.dataset.theme); } catch (e) { /* for this page alone */ }
    document.dispatchEvent(new CustomEvent("readout:theme"));
  });
})();
