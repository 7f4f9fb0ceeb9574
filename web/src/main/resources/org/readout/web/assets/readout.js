// What every page has: sharing, copying, tables that sort.
(function () {
  "use strict";
  var share = document.getElementById("share");

  document.addEventListener("htmx:afterSwap", function (event) {
    if (event.target === share && !share.open) share.showModal();
  });
  share.addEventListener("click", function (event) {
    if (event.target === share) share.close();
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) return;
    var field = document.getElementById(button.dataset.copy);
    var said = button.closest(".share").querySelector("[data-copied]");
    field.select();
    var done = function () { said.textContent = said.dataset.copied; };
    if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, function () {});
    else if (document.execCommand("copy")) done();
  });

  // A part of a page that is fetched behind it and took too long says so where it would have stood.
  document.addEventListener("htmx:beforeSwap", function (event) {
    var part = event.detail.elt;
    if (event.detail.xhr.status === 503 && part.getAttribute("hx-trigger") === "load") event.detail.shouldSwap = true;
  });

  // On a narrow screen, and beside a table, what is found comes first.
  function unfold() {
    if (matchMedia("(max-width: 60rem)").matches) return;
    document.querySelectorAll(".found:not(.wide) .facets [data-open=true]").forEach(function (facet) { facet.open = true; });
  }
  document.addEventListener("htmx:afterSwap", unfold);
  unfold();

  // What an address leads to is opened: the lines behind a position.
  function open() {
    var id = decodeURIComponent(location.hash.slice(1));
    var details = id && document.getElementById(id);
    if (!details || details.tagName !== "DETAILS") return;
    details.open = true;
    details.querySelector("summary").focus({ preventScroll: true });
    details.scrollIntoView({ block: "center" });
  }
  window.addEventListener("hashchange", open);
  document.addEventListener("htmx:afterSwap", function (event) { if (event.target.querySelector(":target")) open(); });
  open();

  // A table whose heads are pressed sorts by that column.
  document.querySelectorAll("table[data-sort]").forEach(function (table) {
    table.querySelectorAll("thead th").forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") !== "descending";
        table.querySelectorAll("th").forEach(function (h) { h.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table.tBodies[0], column, down, head.classList.contains("n"));
      });
    });
  });

  function sort(body, column, down, numbers) {
    var value = function (row) {
      var cell = row.cells[column];
      if (cell.dataset.value) return numbers ? Number(cell.dataset.value) : cell.dataset.value;
      var text = cell.textContent.trim();
      return numbers ? Number(text.replace(/[^\d.-]/g, "")) : text;
    };
    Array.from(body.rows)
      .sort(function (a, b) {
        var one = value(a), other = value(b);
        var order = numbers ? one - other : one.localeCompare(other, document.documentElement.lang);
        return down ? -order : order;
      })
      .forEach(function (row) { body.appendChild(row); });
  }
})();
