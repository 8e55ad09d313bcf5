// Practices beside each other: fetches the column of each that is chosen, and lays it in its place.
import { load } from "../address/loading.mjs";
import { joined } from "../our_table/answers.mjs";
import { chosen, MOST, withChoice } from "./choice.mjs";

const NAME = "besideColumn"; // what a file of a column leaves
/** @typedef {Record<string, Element>} Column by the name of its row */

/** Files are fetched one by one: each leaves its column under the same name. */
let queue = Promise.resolve();

const page = document.querySelector("[data-beside]");
if (page instanceof HTMLElement) beside(page);

/** @param {HTMLElement} root */
function beside(root) {
  const choices = selects(root);
  const known = new Map(
    [...choices[0].options].filter(({ value }) => value).map(({ value, text }) => [value, text]),
  );
  /** @type {Map<string, Promise<Column>>} */
  const columns = new Map();
  let last = Promise.resolve();

  /** @param {string} id */
  const column = (id) => {
    const found = columns.get(id) ?? fetched(root, id);
    columns.set(id, found);
    found.catch(() => columns.delete(id));
    return found;
  };

  /** @param {string[]} ids */
  const show = async (ids) => {
    for (const [at, choice] of choices.entries()) {
      choice.value = ids[at] ?? "";
      for (const option of choice.options)
        option.disabled = ids.some((id, other) => id === option.value && other !== at);
    }
    try {
      lay(root, await Promise.all(ids.map(column)));
      say(root, ids.length, joined(ids.map((id) => known.get(id) ?? "")));
    } catch {
      say(root, -1, "");
    }
  };

  root.addEventListener("change", () => {
    const ids = choices.map(({ value }) => value).filter(Boolean);
    history.replaceState(null, "", withChoice(location.href, ids));
    last = last.then(() => show(ids));
  });
  last = show(chosen(location.search, new Set(known.keys())));
}

/** The lists to choose from: all as long as the first. @param {HTMLElement} root */
function selects(root) {
  const found = [...root.querySelectorAll("select")].slice(0, MOST);
  for (const other of found.slice(1))
    other.append(...[...found[0].options].slice(1).map((option) => option.cloneNode(true)));
  return found;
}

/** @param {HTMLElement} root @param {string} id @returns {Promise<Column>} */
function fetched({ dataset }, id) {
  const address = new URL(`${id}.js`, new URL(dataset.beside ?? "", location.href));
  const made = queue.then(() => load(address.href, NAME)).then(JSON.parse);
  queue = made.catch(() => {});
  return made.then(cells);
}

/** @param {string} html as the build filled it in @returns {Column} */
function cells(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const found = [...body.querySelectorAll("[data-cell]")];
  return Object.fromEntries(found.map((cell) => [cell.getAttribute("data-cell") ?? "", cell]));
}

/**
 * Lay each column in its place; what has no column does not show.
 *
 * @param {HTMLElement} root @param {Column[]} columns
 */
function lay(root, columns) {
  const sheet = root.querySelector("[data-sheet]");
  if (!(sheet instanceof HTMLElement)) return;
  sheet.hidden = columns.length === 0;
  for (const row of sheet.querySelectorAll("tr")) {
    const name = row.dataset.row ?? "";
    for (const [at, place] of row.querySelectorAll("[data-place]").entries()) {
      const cell = columns[at]?.[name];
      place.toggleAttribute("hidden", !cell);
      place.replaceChildren(...(cell ? document.importNode(cell, true).childNodes : []));
      place.setAttribute("data-name", columns[at]?.naam?.textContent?.trim() ?? "");
    }
  }
}

/**
 * Say what lies there, or what to do.
 *
 * @param {HTMLElement} root @param {number} count fewer than none when fetching failed
 * @param {string} names
 */
function say(root, count, names) {
  const place = root.querySelector("[data-said]");
  if (!(place instanceof HTMLElement)) return;
  const { failed = "", none = "", one = "", many = "" } = place.dataset;
  const words = count < 0 ? failed : [none, one][count] || many;
  place.textContent = words.replace("{namen}", names);
}
