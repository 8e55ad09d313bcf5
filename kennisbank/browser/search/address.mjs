// The address bar holds what is asked: words, facets, order. So a list can be shared and gone back
// to.

import { NAME, stackText } from "../address/stack.mjs";

/**
 * @typedef {import("./facets.mjs").Chosen} Chosen
 * @typedef {{question: string, chosen: Chosen, order: string, exact: boolean}} Asked
 */

/**
 * Read what is asked; only the facets that the page has.
 * @param {string} search the part of an address from its question mark
 * @param {Iterable<string>} facets
 * @returns {Asked}
 */
export function asked(search, facets) {
  const read = new URLSearchParams(search);
  const chosen = new Map([...facets].map((facet) => [facet, new Set(read.getAll(facet))]));
  return {
    question: (read.get("q") ?? "").trim(),
    chosen,
    order: read.get("volgorde") ?? "",
    exact: read.has("letterlijk"),
  };
}

/**
 * Write what is asked, in a fixed order, with the stack of the page behind it; nothing is an empty
 * text.
 * @param {Asked} asked
 * @param {string} [search] the query of the page
 */
export function written({ question, chosen, order, exact }, search = "") {
  const pairs = [...chosen].flatMap(([facet, values]) =>
    [...values].sort().map((value) => [facet, value]),
  );
  if (question) pairs.unshift(["q", question]);
  if (order) pairs.push(["volgorde", order]);
  if (exact) pairs.push(["letterlijk", "1"]);
  const stack = stackText(search);
  if (stack) pairs.push([NAME, stack]);
  return pairs.length ? `?${new URLSearchParams(pairs)}` : "";
}

/** Say whether any facet has a chosen value. @param {Chosen} chosen */
export function anyChosen(chosen) {
  return [...chosen.values()].some((values) => values.size > 0);
}
