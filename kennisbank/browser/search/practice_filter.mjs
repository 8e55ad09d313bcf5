// The list of practices: the same facets as search, over the rows that are in the page.

import { withStack } from "../address/stack.mjs";
import { asked, written } from "./address.mjs";
import { belgian, part } from "./elements.mjs";
import { counts, fits } from "./facets.mjs";
import { Filter } from "./filter.mjs";

/**
 * @typedef {Record<string, string[]>} Values
 * @typedef {{row: HTMLElement, id: string, values: Values, keys: Record<string, string>}} Item
 */

const root = /** @type {HTMLElement} */ (document.querySelector("[data-finder]"));
const list = /** @type {HTMLElement} */ (part(root, "rows"));
const order = /** @type {HTMLSelectElement} */ (part(root, "order"));
const status = /** @type {HTMLElement} */ (part(root, "status"));
const heading = /** @type {HTMLElement} */ (part(root, "heading"));

const items = /** @type {HTMLElement[]} */ ([...list.children]).map((row) => ({
  row,
  id: row.dataset.id ?? "",
  values: read(row.dataset.values ?? ""),
  keys: { jongst: row.dataset.begun ?? "", nagekeken: row.dataset.checked ?? "" },
}));

/** Read `thema:sport fase:1-opstart` by facet. @param {string} text */
function read(text) {
  /** @type {Record<string, string[]>} */
  const values = {};
  for (const pair of text.split(" ").filter(Boolean)) {
    const [facet, value] = pair.split(":");
    values[facet] = [...(values[facet] ?? []), value];
  }
  return values;
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
function show({ aloud } = { aloud: false }) {
  const chosen = filter.chosen;
  const fitting = sorted(items.filter((item) => fits(item.values, chosen)));
  const shown = new Set(fitting);
  for (const item of items) item.row.hidden = !shown.has(item);
  list.append(
    ...fitting.map((item) => item.row),
    ...items.filter((item) => !shown.has(item)).map((item) => item.row),
  );
  number(fitting);
  countProvinces(fitting);
  const found = fitting.length === 1 ? "praktijk" : "praktijken";
  filter.count(
    counts(
      items.map((item) => item.values),
      chosen,
      filter.keys,
    ),
    `Toon ${belgian(fitting.length)} ${found}`,
  );
  heading.textContent = belgian(fitting.length);
  heading.nextSibling?.replaceWith(` ${found}${fitting.length < items.length ? " gevonden" : ""}`);
  if (aloud) status.textContent = `${belgian(fitting.length)} ${found} gevonden`;
  const nothing = part(root, "nothing");
  if (nothing) nothing.hidden = fitting.length > 0;
}

/** The rows keep the order of names that the page came in. @param {Item[]} found */
function sorted(found) {
  if (!order.value) return found;
  return [...found].sort((a, b) =>
    (b.keys[order.value] ?? "").localeCompare(a.keys[order.value] ?? ""),
  );
}

/** Give rows and their dots on the map the same number; the other dots become small and open. */
function number(/** @type {Item[]} */ fitting) {
  const numbers = new Map(fitting.map(({ id }, at) => [id, String(at + 1)]));
  for (const one of root.querySelectorAll("[data-id]")) {
    const own = numbers.get(/** @type {HTMLElement} */ (one).dataset.id ?? "");
    one.classList.toggle("is-off", own === undefined);
    const shown = part(one, "number");
    if (shown && own) shown.textContent = own;
  }
}

/**
 * Write how many rows of a province show, beside its name and on the map.
 * @param {Item[]} fitting
 */
function countProvinces(fitting) {
  for (const one of root.querySelectorAll("[data-province]")) {
    const { province } = /** @type {HTMLElement} */ (one).dataset;
    const count = fitting.filter(({ row }) => row.dataset.in === province).length;
    one.textContent = String(count);
    one.closest(".map__count")?.classList.toggle("is-none", count === 0);
  }
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
 */
async function download(/** @type {Event} */ event) {
  const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
  const ids = new Set(items.filter((item) => !item.row.hidden).map((item) => item.id));
  if (ids.size === items.length || location.protocol === "file:") return;
  event.preventDefault();
  const [head, ...lines] = (await (await fetch(link.href)).text()).split("\r\n");
  const kept = lines.filter((line) => ids.has(line.slice(0, line.indexOf(","))));
  const file = new Blob([`${[head, ...kept].join("\r\n")}\r\n`], { type: "text/csv" });
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
    tell("Het adres van deze lijst is gekopieerd.");
  } catch {
    tell(`Kopieer het adres: ${url}`);
  }
}

/** @param {string} text */
function tell(text) {
  const told = part(root, "told");
  if (told) told.textContent = text;
}

order.addEventListener("change", follow);
part(root, "share")?.addEventListener("click", share);
part(root, "print")?.addEventListener("click", () => print());
part(root, "csv")?.addEventListener("click", download);
addEventListener("popstate", restore);
restore();
