// Which practices lie beside each other: the address says it, so that it can be handed on.

const PLACES = ["a", "b", "c"];
export const MOST = PLACES.length;

/**
 * The ids that an address names, each once; one that is not known is left out.
 *
 * @param {string} search the query of an address @param {ReadonlySet<string>} known
 */
export function chosen(search, known) {
  const query = new URLSearchParams(search);
  const named = PLACES.map((place) => query.get(place) ?? "").filter((id) => known.has(id));
  return [...new Set(named)];
}

/**
 * An address with these ids in place of its own; '' is a place left open.
 *
 * @param {string} address @param {readonly string[]} ids
 */
export function withChoice(address, ids) {
  const url = new URL(address);
  for (const place of PLACES) url.searchParams.delete(place);
  for (const [at, id] of ids.filter(Boolean).entries()) url.searchParams.set(PLACES[at], id);
  return url.href;
}
