// From a plan to pages, the best first.

/**
 * @typedef {import("./indexing.mjs").Index} Index
 * @typedef {import("./planning.mjs").Unit} Unit
 * A page by its number; `share` is how much of the question it answers, 0 to 1.
 * @typedef {{number: number, score: number, share: number}} Hit
 */

const ALONE = 0.35; // what one part of a compound is worth without the other
const NAMED = 0.6; // what a question adds that is in a page's name, as a share
const EXACTLY = 0.6; // and what it adds when it is that name

/**
 * Return the pages that answer a plan; the score is the sum over its words, times the share of the
 * question that the page answers, a rare word counting more than a common one.
 * @param {Unit[]} units
 * @param {Index} index
 * @returns {Hit[]}
 */
export function rank(units, index) {
  const found = units.map((unit) => ({ unit, scores: scoresOf(unit, index) }));
  const weights = weighed(found, index.core.records.length);
  const whole = sum(weights.values()) || 1;
  /** @type {Map<number, {score: number, covered: Set<number>}>} */
  const pages = new Map();
  for (const { unit, scores } of found) {
    for (const [number, score] of scores) {
      const page = pages.get(number) ?? { score: 0, covered: new Set() };
      page.score += score;
      for (const position of unit.covers) page.covered.add(position);
      pages.set(number, page);
    }
  }
  const asked = new Set(units.flatMap((unit) => unit.readings[0]?.stems ?? []));
  const hits = [...pages].map(([number, { score, covered }]) => {
    const share = sum([...covered].map((position) => weights.get(position) ?? 0)) / whole;
    return { number, share, score: score * share * named(index.names[number], asked) };
  });
  return hits.sort((a, b) => b.score - a.score || a.number - b.number);
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** @param {Unit} unit @param {Index} index @returns {Map<number, number>} */
function scoresOf(unit, index) {
  const best = new Map();
  for (const reading of unit.readings) {
    for (const [number, score] of readingScores(reading.stems, index)) {
      best.set(number, Math.max(best.get(number) ?? 0, score * reading.weight));
    }
  }
  return best;
}

/** Add up the parts of a compound; a page without all of them counts less. */
function readingScores(/** @type {string[]} */ stems, /** @type {Index} */ index) {
  const maps = stems.map((stem) => index.find(stem));
  if (maps.length === 1) return maps[0];
  const scores = new Map();
  for (const number of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const all = maps.every((map) => map.has(number)) ? 1 : ALONE;
    scores.set(number, (sum(maps.map((map) => map.get(number) ?? 0)) / maps.length) * all);
  }
  return scores;
}

/**
 * Return how much each position of the question counts: rare words more; unknown words nothing,
 * because no page can answer them.
 * @param {{unit: Unit, scores: Map<number, number>}[]} found
 * @param {number} count
 * @returns {Map<number, number>}
 */
function weighed(found, count) {
  const weights = new Map();
  for (const { unit, scores } of found) {
    if (!scores.size || unit.covers.length > 1) continue;
    weights.set(unit.covers[0], Math.log(1 + count / scores.size));
  }
  return weights;
}

/**
 * Raise a page by how much of its name was asked for, and how much of the question is its name.
 * @param {string[][]} names
 * @param {Set<string>} asked
 */
function named(names, asked) {
  const shares = names.map((name) => {
    const same = name.filter((stem) => asked.has(stem)).length;
    return same ? (same / name.length) * (same / asked.size) : 0;
  });
  const share = Math.max(0, ...shares);
  return 1 + NAMED * share + (share === 1 ? EXACTLY : 0);
}
