// A route with a clock: from the hour at which it begins, when each part begins and ends.
import { bind } from "../our_table/controls.mjs";
import { table } from "../our_table/table.mjs";
import { beginnings, minutesIn, moment, span, total } from "./clock.mjs";

const page = document.querySelector("[data-route]");
if (page instanceof HTMLElement) route(page);

/** @param {HTMLElement} root */
function route(root) {
  const parts = [...root.querySelectorAll("[data-minutes]")];
  const lengths = parts.map((part) => minutesIn(part.getAttribute("data-minutes") ?? ""));
  const times = parts.map((part) => part.querySelector("[data-time]"));
  const own = times.map((time) => time?.textContent ?? "");
  bind(root);
  root.querySelector("[data-print]")?.addEventListener("click", () => print());
  table.follow(() => {
    const control = root.querySelector("[name=begin]");
    const from = moment(control instanceof HTMLInputElement ? control.value : "");
    const starts = beginnings(from ?? 0, lengths);
    for (const [at, time] of times.entries())
      if (time) time.textContent = from === null ? own[at] : span(starts[at], lengths[at]);
    const whole = root.querySelector("[data-whole]");
    if (!(whole instanceof HTMLElement)) return;
    const words = from === null ? whole.dataset.unknown : whole.dataset.words;
    whole.textContent = (words ?? "").replace("{uren}", span(from ?? 0, total(lengths)));
  });
}
