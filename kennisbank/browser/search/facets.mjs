// Choosing from facets: OR inside a facet, AND between facets, and counts that say what a click
// does.

/**
 * What is chosen, by facet: the short names of its values.
 * @typedef {Map<string, Set<string>>} Chosen
 *
 * The short names of a thing's values, by facet.
 * @typedef {Record<string, string[]>} Values
 */

/**
 * Say whether a thing has a chosen value of every facet, one facet perhaps left out.
 * @param {Values} values
 * @param {Chosen} chosen
 * @param {string} [except]
 */
export function fits(values, chosen, except) {
  for (const [facet, wanted] of chosen) {
    if (facet === except || !wanted.size) continue;
    if (!(values[facet] ?? []).some((value) => wanted.has(value))) return false;
  }
  return true;
}

/**
 * Count the things per value; each facet as if nothing of its own were chosen.
 * @param {Values[]} things
 * @param {Chosen} chosen
 * @param {Iterable<string>} facets
 * @returns {Record<string, Record<string, number>>}
 */
export function counts(things, chosen, facets) {
  return Object.fromEntries(
    [...facets].map((facet) => [
      facet,
      tally(
        things.filter((one) => fits(one, chosen, facet)),
        facet,
      ),
    ]),
  );
}

/** @param {Values[]} things @param {string} facet */
function tally(things, facet) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const values of things)
    for (const value of new Set(values[facet] ?? [])) found[value] = (found[value] ?? 0) + 1;
  return found;
}
