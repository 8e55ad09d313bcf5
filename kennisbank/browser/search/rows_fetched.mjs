// The rows of a list that goes on over more pages: what it is filtered by comes once somebody asks,
// and of the rows only those that show.

import { anew, load } from "../address/loading.mjs";
import { part } from "./elements.mjs";

/**
 * @typedef {import("./rows_here.mjs").Item} Item
 *
 * A column as the build writes it: the different values, and per row which of them it has.
 * @typedef {{values: string[], rows: string}} Column
 *
 * @typedef {{each: number, versions: string[], columns: Record<string, Column>}} Facets
 */

const BATCH = 40; // rows at a time
const ORDERS = ["jongst", "nagekeken"];
const PROVINCE = "in";

export class RowsFetched {
  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} list
   * @param {string} address of the file with the facets
   */
  constructor(root, list, address) {
    this.list = list;
    this.more = /** @type {HTMLButtonElement} */ (part(root, "more"));
    this.pager = /** @type {HTMLElement} */ (part(root, "pager"));
    this.address = new URL(address, location.href);
    /** What the page came with. */
    this.first = [...list.children];
    /** @type {Item[]} */
    this.items = [];
    /** @type {Map<number, Promise<string[]>>} */
    this.blocks = new Map();
    /** @type {number[]} */
    this.places = [];
    this.turn = 0;
    this.more.addEventListener("click", () => this.next());
  }

  /** Fetch what the rows are filtered by; rejects when that does not come. */
  async open() {
    if (this.items.length) return;
    /** @type {Facets} */
    const { each, versions, columns } = JSON.parse(
      await load(anew(this.address.href), "listFacets"),
    );
    this.each = each;
    this.versions = versions;
    this.items = items(columns);
  }

  /** Show the page as it came. */
  rest() {
    this.turn += 1;
    this.list.replaceChildren(...this.first);
    this.pager.hidden = false;
    this.more.hidden = true;
  }

  /** Show these items, in this order; the first batch now. @param {number[]} places */
  async show(places) {
    const turn = ++this.turn;
    const rows = await this.rows(places.slice(0, BATCH));
    if (turn !== this.turn) return;
    this.places = places;
    this.list.replaceChildren(...rows.map(numbered));
    this.pager.hidden = true;
    this.more.hidden = rows.length >= places.length;
  }

  /** Show the next batch; focus goes to the first of it. */
  async next() {
    const turn = this.turn;
    const from = this.list.children.length;
    const rows = await this.rows(this.places.slice(from, from + BATCH));
    if (turn !== this.turn || this.list.children.length !== from) return;
    this.list.append(...rows.map((row, at) => numbered(row, from + at)));
    this.more.hidden = from + rows.length >= this.places.length;
    rows[0]?.querySelector("a")?.focus();
  }

  /** @param {number[]} places @returns {Promise<Element[]>} */
  rows(places) {
    return Promise.all(
      places.map(async (place) => {
        const rows = await this.block(Math.floor(place / (this.each ?? BATCH)));
        return made(rows[place % (this.each ?? BATCH)]);
      }),
    );
  }

  /** @param {number} number */
  block(number) {
    const known = this.blocks.get(number);
    if (known) return known;
    const address = new URL(`rows-${number}.js${this.versions?.[number] ?? ""}`, this.address);
    const block = load(address.href, "listRows").then(JSON.parse);
    this.blocks.set(number, block);
    block.catch(() => this.blocks.delete(number));
    return block;
  }
}

/** @param {Record<string, Column>} columns @returns {Item[]} */
function items(columns) {
  const read = Object.entries(columns).map(
    ([name, { values, rows }]) =>
      /** @type {const} */ ([
        name,
        rows.split("|").map((row) => (row ? row.split(".").map((at) => values[Number(at)]) : [])),
      ]),
  );
  return read[0][1].map((_, place) => {
    const values = Object.fromEntries(read.map(([name, rows]) => [name, rows[place]]));
    const keys = Object.fromEntries(ORDERS.map((order) => [order, values[order]?.[0] ?? ""]));
    return { values, keys, province: values[PROVINCE]?.[0] ?? "" };
  });
}

/** Return a row as the build filled it in, from the template of every row. @param {string} html */
function made(html) {
  const row = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  return document.importNode(/** @type {Element} */ (row), true);
}

/** @param {Element} row @param {number} at */
function numbered(row, at) {
  const number = part(row, "number");
  if (number) number.textContent = String(at + 1);
  return row;
}
