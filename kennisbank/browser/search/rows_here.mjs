// The rows of a list that stands on its page as a whole: a filter hides some, an order moves them.

import { part, write } from "./elements.mjs";

/**
 * What a list is filtered by and sorted on: the short names of its values by facet, what an order
 * sorts by, and where it lies.
 *
 * @typedef {import("./facets.mjs").Values} Values
 * @typedef {{values: Values, keys: Record<string, string>, province: string}} Item
 */

export class RowsHere {
  /** @param {HTMLElement} root @param {HTMLElement} list */
  constructor(root, list) {
    this.root = root;
    this.list = list;
    this.rows = /** @type {HTMLElement[]} */ ([...list.children]);
    /** @type {Item[]} */
    this.items = this.rows.map(({ dataset }) => ({
      values: read(dataset.values ?? ""),
      keys: { jongst: dataset.begun ?? "", nagekeken: dataset.checked ?? "" },
      province: dataset.in ?? "",
    }));
  }

  /** Everything is here. */
  async open() {}

  /** Show these items, in this order. @param {number[]} places */
  async show(places) {
    const shown = new Set(places);
    const others = this.rows.filter((_, place) => !shown.has(place));
    const fitting = places.map((place) => this.rows[place]);
    for (const row of fitting) row.hidden = false;
    for (const row of others) row.hidden = true;
    const wanted = [...fitting, ...others];
    if (wanted.some((row, at) => row !== this.list.children[at])) this.list.append(...wanted);
    this.number(fitting);
  }

  /**
   * Give rows and their dots on the map the same number; the other dots become small and open.
   * @param {HTMLElement[]} fitting
   */
  number(fitting) {
    const numbers = new Map(fitting.map(({ dataset }, at) => [dataset.id, String(at + 1)]));
    for (const one of this.root.querySelectorAll("[data-id]")) {
      const own = numbers.get(/** @type {HTMLElement} */ (one).dataset.id);
      one.classList.toggle("is-off", own === undefined);
      const shown = part(one, "number");
      if (shown && own) write(shown, own);
    }
  }
}

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
