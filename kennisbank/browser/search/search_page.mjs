// The page /zoeken/: results, facets and ways out. What is asked stands in the address.

import { written as address, anyChosen, asked } from "./address.mjs";
import { forget, shared } from "./client.mjs";
import { belgian, element, part, written } from "./elements.mjs";
import { Filter } from "./filter.mjs";

/**
 * @typedef {import("./searcher.mjs").Answer} Answer
 * @typedef {import("./searcher.mjs").Result} Result
 * @typedef {ReturnType<typeof wish>} Wish
 */

const PAGE = 20; // results at a time
const KEY = "sneltoets";

const root = /** @type {HTMLElement} */ (document.querySelector("[data-finder]"));
const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-question]"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const order = /** @type {HTMLSelectElement} */ (part(root, "order"));
const list = /** @type {HTMLElement} */ (part(root, "results"));

const kinds = /** @type {NodeListOf<HTMLDetailsElement>} */ (
  root.querySelectorAll("[data-all] details")
);

const filter = new Filter(root, () => follow());
let most = PAGE;
let deeper = false; // whether a reader wants all of a large collection searched
let exact = false;
let turn = 0; // of the question that is asked now
let shown = 0; // and of the one whose answer shows

function wish() {
  return { question: field.value.trim(), chosen: filter.chosen, order: order.value, exact };
}

/** Put what is asked in the address, and answer it. */
function follow() {
  most = PAGE;
  history.pushState(null, "", address(wish(), location.search) || location.pathname);
  answer();
}

async function answer() {
  const wanted = wish();
  const number = ++turn;
  const idle = !wanted.question && !anyChosen(wanted.chosen);
  show("all", idle);
  show("answer", !idle);
  show("failed", false);
  root.removeAttribute("data-failing");
  if (idle) return rest();
  try {
    await search(wanted, number);
  } catch {
    fail();
  }
  if (number === turn) ready();
}

/**
 * Answer with what is loaded; once there is more, answer again. Of a large collection the names are
 * searched; the kernen only when those do not answer, the text when nothing does or a reader asks.
 */
async function search(/** @type {Wish} */ wanted, /** @type {number} */ number) {
  const engine = shared();
  let given = engine.whole ? null : await told(wanted, number);
  try {
    if (given && !(await engine.isLight) && !deeper && given.sure && given.total)
      await Promise.all(given.missing.map((block) => engine.block(block)));
    else if (given) {
      await engine.kernen();
      if (await engine.core) given = await told(wanted, number);
      if (deeper || !given.total || (await engine.isLight)) await engine.all();
    }
  } catch (error) {
    if (shown === number) return; // an answer without the running text is an answer too
    throw error;
  }
  given = await told(wanted, number);
  if (number === turn) show("deeper", !given.whole);
}

/** Search did not load: everything still stands on the page itself. */
function fail() {
  forget();
  root.setAttribute("data-failing", "");
  show("answer", false);
  show("all", true);
  show("failed", true);
  for (const kind of kinds) kind.open = true;
}

/** Show an answer, unless a newer question was asked or a reader is already among the results. */
async function told(/** @type {Wish} */ wanted, /** @type {number} */ number) {
  /** @type {Answer} */
  const given = await shared().ask("answer", { ...wanted, most });
  const unsure = !given.whole && (given.total === 0 || !given.sure);
  const inUse = list.contains(document.activeElement) && shown === number;
  if (number !== turn || unsure || inUse) return given;
  shown = number;
  tell(given, wanted);
  return given;
}

function ready() {
  document.documentElement.dataset.searched = String(turn);
}

/** Nothing is asked: the page as it was made, with the counts of everything. */
function rest() {
  filter.rest("Toon alles");
  say("status", "");
  ready();
}

/** @param {Answer} given @param {{question: string}} wanted */
function tell(given, { question }) {
  const results = given.total === 1 ? "resultaat" : "resultaten";
  filter.count(given.counts, `Toon ${belgian(given.total)} ${results}`);
  const about = question ? ` voor “${question}”` : "";
  part(root, "heading")?.replaceChildren(
    element("span", { class: "count" }, belgian(given.total)),
    ` ${results}${about}`,
  );
  say("status", `${belgian(given.total)} ${results}${about}`);
  list.replaceChildren(...given.results.map(row));
  show("more", given.total > given.results.length);
  part(root, "notice")?.replaceChildren(...notices(given));
  show("nothing", given.total === 0);
  show("ordering", given.total > 1);
  if (given.total === 0) helpOn(given, question);
}

/** Say what was read differently from how it was typed. @param {Answer} given @returns {Node[]} */
function notices({ mended, unknown, out, total }) {
  const lines = [];
  if (mended.length) lines.push(correction(mended));
  if (out.length) lines.push(omission(out));
  if (unknown.length && total)
    lines.push(
      element("p", {}, `Niet gevonden: ${unknown.map((word) => `“${word}”`).join(", ")}.`),
    );
  return lines;
}

/** @param {{typed: string, meant: string}[]} mended */
function correction(mended) {
  return element(
    "p",
    {},
    "Resultaten voor ",
    element("em", {}, mended.map(({ meant }) => meant).join(" ")),
    ". ",
    literally("Zoek toch naar ", element("em", {}, mended.map(({ typed }) => typed).join(" "))),
    ".",
  );
}

/** @param {string[]} out */
function omission(out) {
  const names = out.map((word) => `“${word}”`).join(" en ");
  return element(
    "p",
    {},
    `Pagina’s met de naam ${names} lieten we weg. `,
    literally("Toon ze toch"),
    ".",
  );
}

/** A link that asks the same again, word for word. @param {...(Node | string)} text */
function literally(...text) {
  const link = element(
    "a",
    { href: address({ ...wish(), exact: true }, location.search) },
    ...text,
  );
  link.addEventListener("click", (event) => {
    event.preventDefault();
    exact = true;
    follow();
    part(root, "heading")?.focus();
  });
  return link;
}

/** @param {Result} result */
function row({ url, type, place, title: name, kern, section, words }) {
  const marks = words.length ? words.join(" ") : "";
  const title = element(
    "h3",
    { class: "row__title" },
    element("a", { href: link(url, marks) }, name),
  );
  const text = [element("p", { class: "label" }, [type, place].filter(Boolean).join(" · ")), title];
  if (kern.length) text.push(element("p", {}, ...written(kern)));
  if (section) text.push(sectionLine(url, section, marks));
  return element("li", { class: "result" }, ...text);
}

/** @param {string} url @param {NonNullable<Result["section"]>} section @param {string} marks */
function sectionLine(url, { id, h, pieces }, marks) {
  const where = id
    ? element("a", { href: link(`${url.split("#")[0]}#${id}`, marks) }, h)
    : element("span", {}, h);
  return element(
    "p",
    { class: "result__section small" },
    ...(h ? [where, ": "] : []),
    ...written(pieces),
  );
}

/**
 * The way from this page to another one, with the words to mark there.
 * @param {string} url
 * @param {string} marks
 */
function link(url, marks) {
  const [path, anchor] = url.split("#");
  const file = form.action.endsWith("index.html") && /(^|\/)$/.test(path) ? "index.html" : "";
  const target = new URL(`../${path}${file}`, form.action);
  if (marks) target.search = String(new URLSearchParams({ h: marks }));
  if (anchor) target.hash = anchor;
  return target.href;
}

/** Nothing found: name the unknown words, offer what is near, and a way to tell us. */
function helpOn(/** @type {Answer} */ { unknown, near }, /** @type {string} */ question) {
  const narrowed = anyChosen(filter.chosen);
  say(
    "why",
    narrowed
      ? "Met deze filters blijft er niets over. Haal er één weg."
      : unknown.length
        ? `Dit staat nergens: ${unknown.map((word) => `“${word}”`).join(", ")}.`
        : "",
  );
  const titles = near.map(({ title, url }) =>
    element("li", {}, element("a", { href: link(url, "") }, title)),
  );
  part(root, "near")?.replaceChildren(...titles);
  show("nearby", titles.length > 0);
  const report = /** @type {HTMLAnchorElement | null} */ (part(root, "report"));
  if (report?.dataset.base)
    report.href = `${report.dataset.base}&body=${encodeURIComponent(`Ik zocht: ${question}`)}`;
}

/** @param {string} mark @param {boolean} visible */
function show(mark, visible) {
  const shown = part(root, mark);
  if (shown) shown.hidden = !visible;
}

/** @param {string} mark @param {string} text */
function say(mark, text) {
  const told = part(root, mark);
  if (told) told.textContent = text;
}

/** Ask what the address asks, at the start and when a reader goes back. */
function restore() {
  const wanted = asked(location.search, filter.keys);
  field.value = wanted.question;
  filter.chosen = wanted.chosen;
  order.value = [...order.options].some((option) => option.value === wanted.order)
    ? wanted.order
    : "";
  exact = wanted.exact;
  most = PAGE;
  answer();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  exact = false;
  follow();
  part(root, "heading")?.focus();
});
order.addEventListener("change", follow);
part(root, "deeper")?.lastElementChild?.addEventListener("click", () => {
  deeper = true;
  show("deeper", false);
  answer();
  part(root, "heading")?.focus();
});
part(root, "more")?.addEventListener("click", async () => {
  const from = list.children.length;
  most += PAGE;
  await answer();
  list.children[from]?.querySelector("a")?.focus();
});

const key = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-key-choice]"));
if (key) {
  key.checked = localStorage.getItem(KEY) === "1";
  /** @type {HTMLElement} */ (key.closest("[hidden]") ?? key).hidden = false;
  key.addEventListener("change", () => {
    localStorage.setItem(KEY, key.checked ? "1" : "0");
    dispatchEvent(new Event("sneltoets"));
  });
}

part(root, "again")?.addEventListener("click", async () => {
  part(root, "heading")?.replaceChildren("Even zoeken …");
  await answer();
  const place = part(root, root.hasAttribute("data-failing") ? "again" : "heading");
  place?.focus();
});

// Who can search, first sees what kinds there are; without this script all of it stays open.
for (const kind of kinds) kind.open = false;
root.setAttribute("data-ready", "");

addEventListener("popstate", restore);
restore();
