// The reading room: from a line to its words and back, by pointer and by keyboard; the panel goes along with the text.
(function () {
  "use strict";
  var body = document.querySelector(".text .body");
  var panel = document.querySelector(".panel");
  var lines = Array.from(panel.querySelectorAll("[data-line]"));
  var jumps = Array.from(panel.querySelectorAll(".jump"));
  var still = matchMedia("(prefers-reduced-motion: reduce)");
  var chosen = null;
  var quietUntil = 0;
  var sheet = document.querySelector(".peek");
  var put = sheet.querySelector(".put");
  put.addEventListener("click", function () { sheet.hidden = true; });

  function wordsOf(id) {
    return body.querySelectorAll('[data-of~="' + id + '"]');
  }
  function lineOf(id) {
    return panel.querySelector('[data-line="' + id + '"]');
  }
  function light(id, name, on) {
    wordsOf(id).forEach(function (w) { w.classList.toggle(name, on); });
    var line = lineOf(id);
    if (line) line.classList.toggle(name, on);
  }
  function choose(id) {
    if (chosen) light(chosen, "chosen", false);
    chosen = id;
    quietUntil = Date.now() + 1500;
    if (id) light(id, "chosen", true);
  }
  function into(element, block) {
    if (element) element.scrollIntoView({ block: block, behavior: still.matches ? "auto" : "smooth" });
  }
  // Where the panel is far below the text, the line comes up from the edge.
  function peek(line) {
    if (!line || line.tagName !== "LI") return;
    var copy = line.cloneNode(true);
    copy.removeAttribute("id");
    copy.classList.remove("chosen", "lit");
    sheet.replaceChildren(put, copy);
    sheet.hidden = false;
    if (window.htmx) window.htmx.process(copy);
  }
  function wide() {
    return matchMedia("(min-width: 60rem)").matches;
  }
  // Only the panel moves, never the page under the reader's eyes.
  function bring(line) {
    if (!line || !wide()) return;
    var top = line.offsetTop - panel.clientHeight / 3;
    panel.scrollTo({ top: top, behavior: still.matches ? "auto" : "smooth" });
  }
  // Of all that some words are part of: what is told within others first, then statements, events, the rest.
  function inner(of) {
    var ids = of.split(" ");
    var rank = function (id) {
      return id[0] === "s" ? 0 : id[0] === "e" ? 1 : 2;
    };
    return ids.filter(lineOf).sort(function (a, b) {
      return rank(a) - rank(b) || wordsOf(a).length - wordsOf(b).length;
    })[0];
  }

  body.addEventListener("mouseover", function (event) {
    var w = event.target.closest("[data-of]");
    body.querySelectorAll(".lit").forEach(function (e) { e.classList.remove("lit"); });
    lines.forEach(function (l) { l.classList.remove("lit"); });
    if (!w) return;
    wordsOf(inner(w.dataset.of)).forEach(function (e) { e.classList.add("lit"); });
    w.dataset.of.split(" ").map(lineOf).forEach(function (l) { if (l) l.classList.add("lit"); });
  });
  panel.addEventListener("mouseover", function (event) {
    var line = event.target.closest("[data-line]");
    body.querySelectorAll(".lit").forEach(function (e) { e.classList.remove("lit"); });
    if (line) wordsOf(line.dataset.line).forEach(function (w) { w.classList.add("lit"); });
  });
  body.addEventListener("click", function (event) {
    var ref = event.target.closest("[data-ref]");
    var w = event.target.closest("[data-of]");
    var id = ref ? ref.dataset.ref : w && inner(w.dataset.of);
    if (!id) return;
    choose(id);
    if (!wide()) peek(lineOf(id));
    if (wide() || !ref || lineOf(id)) {
      event.preventDefault();
      bring(lineOf(id));
      history.replaceState(null, "", "#" + id);
    }
    if (ref && wide() && lineOf(id)) lineOf(id).querySelector(".jump").focus({ preventScroll: true });
  });
  panel.addEventListener("click", function (event) {
    var jump = event.target.closest(".jump");
    if (!jump) return;
    event.preventDefault();
    var id = jump.closest("[data-line]").dataset.line;
    choose(id);
    into(wordsOf(id)[0], "center");
    history.replaceState(null, "", "#" + id);
  });
  panel.addEventListener("focusin", function (event) {
    var line = event.target.closest("[data-line]");
    if (line) choose(line.dataset.line);
  });

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, dialog")) return;
    if (event.key === "j" || event.key === "k") {
      var at = jumps.indexOf(document.activeElement);
      var next = event.key === "j" ? Math.min(at + 1, jumps.length - 1) : Math.max(at - 1, 0);
      if (jumps[next]) {
        jumps[next].focus({ preventScroll: wide() });
        bring(jumps[next].closest("[data-line]"));
        into(wordsOf(jumps[next].closest("[data-line]").dataset.line)[0], "nearest");
      }
    } else if (event.key === "Escape") {
      sheet.hidden = true;
      var last = chosen && lineOf(chosen);
      if (last && last.querySelector(".jump") && !panel.contains(document.activeElement)) {
        last.querySelector(".jump").focus({ preventScroll: wide() });
        bring(last);
      } else {
        choose(null);
      }
    }
  });

  // What is read in the middle of the window decides which lines the panel shows.
  if ("IntersectionObserver" in window) {
    var seen = new IntersectionObserver(function (entries) {
      if (Date.now() < quietUntil || panel.matches(":hover") || panel.contains(document.activeElement)) return;
      entries.forEach(function (entry) {
        if (entry.isIntersecting) bring(lineOf(entry.target.dataset.ref));
      });
    }, { rootMargin: "-30% 0px -55% 0px" });
    body.querySelectorAll(".r-st").forEach(function (ref) { seen.observe(ref); });
  }

  document.querySelectorAll("[data-show]").forEach(function (box) {
    var apply = function () { body.classList.toggle("no-" + box.dataset.show, !box.checked); };
    box.addEventListener("change", apply);
    apply();
  });

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1)).replace(/^w-/, "");
    if (!/^[seam]\d+$/.test(id) || !wordsOf(id).length) return;
    choose(id);
    into(wordsOf(id)[0], "center");
    bring(lineOf(id));
  }
  window.addEventListener("hashchange", follow);
  follow();
})();
