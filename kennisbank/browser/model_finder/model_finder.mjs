// The model finder: answers fill the seats of a model; when all are given, the result shows.
import { actions } from "../our_table/actions.mjs";
import { bind } from "../our_table/controls.mjs";
import { fillSeats } from "../our_table/seats.mjs";
import { table } from "../our_table/table.mjs";
import { health, leading, stillToAnswer, times, WEAK } from "./finding.mjs";

const page = document.querySelector("[data-model-finder]");
if (page instanceof HTMLElement) finder(page);

/** @param {HTMLElement} root */
function finder(root) {
  const asked = names(root, "data-question");
  const results = parts(root, "[data-result]");
  const known = new Set(results.map(({ dataset }) => dataset.result ?? ""));
  const checks = parts(root, "[data-check]");

  const show = () => {
    const { fields } = table.state;
    const chosen = asked.map((field) => (known.has(fields[field]) ? fields[field] : ""));
    const open = chosen.filter((model) => !model).length;
    const models = open ? [] : leading(chosen);
    tally(root, chosen);
    tell(root, results, models, open);
    for (const result of results) {
      result.hidden = !models.includes(result.dataset.result ?? "");
      for (const reason of parts(result, "[data-reason]"))
        reason.hidden = fields[reason.dataset.reason ?? ""] !== result.dataset.result;
    }
    for (const part of checks) {
      const isNamed = location.hash === `#${part.id}`;
      part.hidden = !isNamed && !models.includes(part.dataset.check ?? "");
      check(part, fields);
    }
  };

  addEventListener("hashchange", () => {
    show();
    document.getElementById(location.hash.slice(1))?.querySelector("h2")?.focus();
  });
  const reckoning = root.querySelector("details");
  if (reckoning) reckoning.open = false;
  bind(root);
  actions();
  table.follow(show);
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/**
 * A seat for each answer that speaks for a model.
 *
 * @param {Element} root @param {string[]} chosen
 */
function tally(root, chosen) {
  for (const row of parts(root, "[data-tally]")) {
    const count = times(chosen, row.dataset.tally ?? "");
    for (const [at, seat] of row.querySelectorAll(".seat-sign").entries())
      seat.setAttribute("data-answer", at < count ? "ja" : "");
    write(row, "[data-count]", `${count} van ${chosen.length}`);
  }
}

/**
 * Say how far a network is, and what it is like.
 *
 * @param {HTMLElement} root @param {HTMLElement[]} results
 * @param {string[]} models @param {number} open
 */
function tell(root, results, models, open) {
  const those = results.filter(({ dataset }) => models.includes(dataset.result ?? ""));
  const labels = those.map(({ dataset }) => dataset.name ?? "");
  const place = root.querySelector("[data-verdict]");
  const words = place instanceof HTMLElement ? place.dataset : {};
  const pattern = [words.none, words.one, words.two][labels.length] ?? "";
  const verdict = labels.reduce((text, label) => text.replace("{model}", label), pattern);
  write(root, "[data-verdict]", verdict);
  write(root, "[data-still]", open ? stillToAnswer(open) : `${stillToAnswer(0)} ${verdict}.`);
  for (const part of parts(root, "[data-when-whole]")) part.hidden = open > 0;
}

/** @param {HTMLElement} part @param {Record<string, string>} fields */
function check(part, fields) {
  const factors = names(part, "data-factor");
  fillSeats(part, fields);
  for (const help of parts(part, "[data-weak]"))
    help.hidden = !WEAK.includes(fields[help.dataset.weak ?? ""]);
  write(part, "[data-health]", health(factors.map((field) => fields[field] ?? "")));
}

/** @param {Element} root @param {string} attribute */
function names(root, attribute) {
  return parts(root, `[${attribute}]`).map((part) => part.getAttribute(attribute) ?? "");
}

/** @param {Element} root @param {string} selector */
function parts(root, selector) {
  return [...root.querySelectorAll(selector)].filter((part) => part instanceof HTMLElement);
}

/** @param {Element} root @param {string} selector @param {string} text */
function write(root, selector, text) {
  const place = root.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}
