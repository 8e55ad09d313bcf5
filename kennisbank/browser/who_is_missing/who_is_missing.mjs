// Who is missing: a tick fills a chair, an empty chair keeps its number and its row.
import { actions } from "../our_table/actions.mjs";
import { capital, inWords } from "../our_table/answers.mjs";
import { bind } from "../our_table/controls.mjs";
import { table } from "../our_table/table.mjs";
import { called, freeNumber, inOneBreath, isBeside, isTaken, standing } from "./chairs.mjs";

/** @typedef {import("./chairs.mjs").Chair} Chair */

const ADDED = /^erbij-(\d+)$/; // the id of a chair that a network adds

const page = document.querySelector("[data-missing]");
if (page instanceof HTMLElement) missing(page);

/** @param {HTMLElement} root */
function missing(root) {
  const chairs = [...root.querySelectorAll("[data-chair]")].map(asChair);
  const entry = root.querySelector("[data-entry]");

  const show = () => {
    const { fields } = table.state;
    const there = standing(chairs, fields);
    const empty = there.filter((chair) => !isTaken(chair, fields));
    for (const [at, chair] of there.entries())
      place(root, chair, at, there.length, empty.indexOf(chair) + 1);
    for (const { id } of chairs.filter(({ id }) => !there.some((chair) => chair.id === id)))
      for (const part of parts(root, id)) part.hidden = true;
    const added = root.querySelector("[data-added]");
    if (added instanceof HTMLElement) added.hidden = !there.some((chair) => chair.added);
    count(root, there.length, empty);
  };

  root.querySelector("[data-add]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!(entry instanceof HTMLInputElement)) return;
    const name = entry.value.trim().replace(/\s+/g, " ");
    if (name && add(root, chairs, name)) entry.value = "";
    entry.focus();
  });
  root.addEventListener("click", ({ target }) => {
    const leave = target instanceof Element ? target.closest("[data-leave]") : null;
    const number = leave?.getAttribute("data-leave");
    if (!number) return;
    say(root, "gone", table.text(`erbij.${number}`));
    for (const name of [`erbij.${number}`, `stoel.erbij-${number}`, `vraagt.erbij-${number}`])
      table.fill(name, "");
    if (entry instanceof HTMLElement) entry.focus();
  });
  bind(root);
  actions();
  table.follow(show);
}

/** @param {Element} place @returns {Chair} */
function asChair(place) {
  const id = place.getAttribute("data-chair") ?? "";
  const name = place.querySelector("[data-name]")?.textContent ?? "";
  const phrase = place.getAttribute("data-phrase") ?? "";
  return { id, name, phrase, added: Number(ADDED.exec(id)?.[1] ?? 0) };
}

/**
 * Put somebody at the table, on a chair that is there or on a new one; whether that could be.
 *
 * @param {Element} root @param {Chair[]} chairs @param {string} name
 */
function add(root, chairs, name) {
  const { fields } = table.state;
  const known = called(standing(chairs, fields), name);
  const number = freeNumber(chairs, fields);
  if (!known && !number) {
    say(root, "full", name);
    return false;
  }
  if (!known) table.fill(`erbij.${number}`, name);
  table.fill(`stoel.${known?.id ?? `erbij-${number}`}`, "ja");
  say(root, known ? "known" : "joined", known?.name ?? name);
  return true;
}

/** @param {Element} root @param {string} key @param {string} name */
function say(root, key, name) {
  const status = root.querySelector("[data-said]");
  if (status instanceof HTMLElement)
    status.textContent = (status.dataset[key] ?? "").replace("{naam}", () => name);
}

/** All that the page shows of one chair. @param {Element} root @param {string} id */
function parts(root, id) {
  const found = root.querySelectorAll(`[data-chair=${id}], [data-row=${id}], [data-slot=${id}]`);
  return [...found].filter((part) => part instanceof HTMLElement);
}

/**
 * Show one chair; its number is that among the empty ones, 0 when it is taken.
 *
 * @param {Element} root @param {Chair} chair @param {number} at @param {number} total
 * @param {number} number
 */
function place(root, chair, at, total, number) {
  for (const part of parts(root, chair.id)) {
    part.hidden = part.hasAttribute("data-row") && !number;
    for (const name of part.querySelectorAll("[data-name]"))
      if (chair.added) write(name, chair.name);
    write(part.querySelector("[data-number]"), number ? String(number) : "");
    if (part.hasAttribute("data-chair")) seat(part, chair, at, total, !number);
  }
}

/**
 * @param {HTMLElement} part @param {Chair} chair @param {number} at @param {number} total
 * @param {boolean} taken
 */
function seat(part, chair, at, total, taken) {
  part.style.setProperty("--at", String(at));
  part.classList.toggle("chair-ring__place--left", at * 2 >= total);
  part.classList.toggle("chair-ring__place--beside", isBeside((at + 0.5) / total));
  part.classList.toggle("chair-ring__place--taken", taken);
  const link = part.querySelector("a");
  if (taken) link?.removeAttribute("href");
  else link?.setAttribute("href", `#leeg-${chair.id}`);
  const state = part.querySelector("[data-taken]");
  if (state instanceof HTMLElement)
    write(state, (taken ? state.dataset.taken : state.dataset.empty) ?? "");
}

/** @param {Element} root @param {number} total @param {Chair[]} empty */
function count(root, total, empty) {
  const taken = total - empty.length;
  root.toggleAttribute("data-blank", !taken);
  root.querySelector("[data-ring]")?.setAttribute("style", `--total: ${total}`);
  write(root.querySelector("[data-taken-count]"), String(taken));
  tell(root, "[data-total]", "words", { n: String(total) });
  tell(root, "[data-count]", "words", { bezet: String(taken), leeg: String(empty.length) });
  tell(root, "[data-empties]", empty.length ? "words" : "none", { wie: inOneBreath(empty) });
  const title = empty.length > 1 ? "many" : empty.length ? "one" : "none";
  tell(root, "[data-rows-title]", title, { n: capital(inWords(empty.length)) });
}

/**
 * Write a sentence of the page, with what belongs between its braces.
 *
 * @param {Element} root @param {string} selector @param {string} key
 * @param {Record<string, string>} values
 */
function tell(root, selector, key, values) {
  const spot = root.querySelector(selector);
  if (!(spot instanceof HTMLElement)) return;
  write(
    spot,
    (spot.dataset[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""),
  );
}

/**
 * Leave alone what does not change, so that nothing is read out twice.
 *
 * @param {Element | null} spot @param {string} text
 */
function write(spot, text) {
  if (spot && spot.textContent !== text) spot.textContent = text;
}
