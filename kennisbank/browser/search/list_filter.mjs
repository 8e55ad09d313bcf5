// The list of practices: the same facets as search, over its rows.

import { withStack } from "../address/stack.mjs";
import { anyChosen, asked, written } from "./address.mjs";
import { belgian, part, write } from "./elements.mjs";
import { counts, fits } from "./facets.mjs";
import { Filter } from "./filter.mjs";

/**
 * @typedef {import("./rows_here.mjs").Item} Item
 *
 * The rows of the list; without a filter those of more pages can show the first page as it came.
 *
 * @typedef {object} Rows
 * @property {Item[]} items
 * @property {() => Promise<void>} open
 * @property {(places: number[]) => Promise<void>} show
 * @property {() => void} [rest]
 */

const root = /** @type {HTMLElement} */ (document.querySelector("[data-finder]"));
const list = /** @type {HTMLElement} */ (part(root, "rows"));
const order = /** @type {HTMLSelectElement} */ (part(root, "order"));
const status = /** @type {HTMLElement} */ (part(root, "status"));
const heading = /** @type {HTMLElement} */ (part(root, "heading"));
const provinces = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-province]")]);

const atFirst = {
  heading: heading.parentElement?.lastChild?.textContent ?? "",
  count: heading.textContent,
  provinces: provinces.map((one) => one.textContent),
};
/** The places of what shows, or null for everything. @type {number[] | null} */
let shown = null;
let turn = 0;
/** @type {Rows} */
let rows;

/** Filter these rows from now on. @param {(root: HTMLElement, list: HTMLElement) => Rows} made */
export function start(made) {
  rows = made(root, list);
  order.addEventListener("change", follow);
  part(root, "share")?.addEventListener("click", share);
  part(root, "print")?.addEventListener("click", () => print());
  part(root, "csv")?.addEventListener("click", download);
  addEventListener("popstate", restore);
  restore();
}

const filter = new Filter(root, () => follow());

/** Put what is chosen in the address, and show it. */
function follow() {
  const search = written(
    { question: "", chosen: filter.chosen, order: order.value, exact: false },
    location.search,
  );
  history.pushState(null, "", search || location.pathname);
  show({ aloud: true });
}

/** What the page opens with is not news; what a reader changes is said aloud. */
async function show({ aloud } = { aloud: false }) {
  const asking = ++turn;
  const chosen = filter.chosen;
  told("failed", false);
  if (rows.rest && !order.value && !anyChosen(chosen)) return rest(aloud);
  try {
    await rows.open();
    const fitting = sorted(places((item) => fits(item.values, chosen)));
    await rows.show(fitting);
    if (asking === turn) tell(fitting, aloud);
  } catch {
    told("failed", true);
  }
}

/** @param {(item: Item) => boolean} wanted */
function places(wanted) {
  return rows.items.flatMap((item, place) => (wanted(item) ? [place] : []));
}

/** Nothing is asked of a list on more pages: its first page, as it was made. */
function rest(/** @type {boolean} */ aloud) {
  shown = null;
  rows.rest?.();
  filter.rest("Toon alles");
  heading.textContent = atFirst.count;
  heading.nextSibling?.replaceWith(atFirst.heading);
  for (const [at, one] of provinces.entries()) mark(one, atFirst.provinces[at] ?? "");
  told("nothing", false);
  if (aloud) status.textContent = `${atFirst.count}${atFirst.heading}`;
}

/** @param {number[]} fitting @param {boolean} aloud */
function tell(fitting, aloud) {
  shown = fitting;
  const chosen = filter.chosen;
  countProvinces(fitting.map((place) => rows.items[place]));
  const found = fitting.length === 1 ? "praktijk" : "praktijken";
  filter.count(
    counts(
      rows.items.map((item) => item.values),
      chosen,
      filter.keys,
    ),
    `Toon ${belgian(fitting.length)} ${found}`,
  );
  write(heading, belgian(fitting.length));
  const fewer = fitting.length < rows.items.length;
  heading.nextSibling?.replaceWith(` ${found}${fewer ? " gevonden" : ""}`);
  if (aloud) status.textContent = `${belgian(fitting.length)} ${found} gevonden`;
  told("nothing", fitting.length === 0);
}

/** The rows keep the order of names that the page came in. @param {number[]} found */
function sorted(found) {
  const by = (/** @type {number} */ place) => rows.items[place].keys[order.value] ?? "";
  return order.value ? [...found].sort((a, b) => by(b).localeCompare(by(a))) : found;
}

/** Write how many rows of a province show, beside its name and on the map. @param {Item[]} found */
function countProvinces(found) {
  for (const one of provinces) {
    const { province } = one.dataset;
    mark(one, String(found.filter((item) => item.province === province).length));
  }
}

/** @param {HTMLElement} one @param {string} count */
function mark(one, count) {
  write(one, count);
  one.closest(".map__count")?.classList.toggle("is-none", count === "0");
}

/** @param {string} name @param {boolean} visible */
function told(name, visible) {
  const notice = part(root, name);
  if (notice) notice.hidden = !visible;
}

/** Show what the address asks, at the start and when a reader goes back. */
function restore() {
  const { chosen, order: wanted } = asked(location.search, filter.keys);
  filter.chosen = chosen;
  order.value = [...order.options].some((option) => option.value === wanted) ? wanted : "";
  show();
}

/**
 * Give a file with only the rows that show; without the whole file at hand, the link does its work.
 * The file has a line for each practice, in the order of the list.
 */
async function download(/** @type {Event} */ event) {
  const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
  if (!shown || shown.length === rows.items.length || location.protocol === "file:") return;
  event.preventDefault();
  const kept = new Set(shown);
  const [head, ...lines] = (await (await fetch(link.href)).text()).split("\r\n");
  const chosen = lines.filter((_, place) => kept.has(place));
  const file = new Blob([`${[head, ...chosen].join("\r\n")}\r\n`], { type: "text/csv" });
  const given = document.createElement("a");
  given.href = URL.createObjectURL(file);
  given.download = "praktijken-keuze.csv";
  given.click();
  URL.revokeObjectURL(given.href);
}

async function share() {
  const url = withStack(location.href, "");
  if (navigator.share) return navigator.share({ title: document.title, url }).catch(() => {});
  try {
    await navigator.clipboard.writeText(url);
    say("Het adres van deze lijst is gekopieerd.");
  } catch {
    say(`Kopieer het adres: ${url}`);
  }
}

/** @param {string} text */
function say(text) {
  const place = part(root, "told");
  if (place) place.textContent = text;
}
