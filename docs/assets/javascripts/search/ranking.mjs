// From a plan to pages, the best first.

/**
 * @typedef {import("./indexing.mjs").Index} Index
 * @typedef {import("./planning.mjs").Unit} Unit
 * A page by its number; `share` is how much of the question it answers, 0 to 1.
 * @typedef {{number: number, score: number, share: number}} Hit
 * How well a page answers a word: its weight in the index, and how far the reading is trusted.
 * @typedef {{score: number, trust: number}} Fit
 */
const K = { adj: 0, soft: 1.25, pow: 1, idf: 0, order: 0, named: 0.6, exactly: 0.6, ...JSON.parse(process.env.K ?? "{}") };
const ALONE = 0.35; // what one part of a compound is worth without the other

/**
 * Return the pages that answer a plan; the score is the sum over its words, times the share of the
 * question that the page answers, a rare word counting more than a common one.
 * @param {Unit[]} units
 * @param {Index} index
 * @returns {Hit[]}
 */
export function rank(units, index) {
  const found = units.map((unit) => ({ unit, fits: fitsOf(unit, index) }));
  const weights = weighed(found, index);
  const whole = sum(weights.values()) || 1;
  /** @type {Map<number, {score: number, covered: Map<number, number>}>} */
  const pages = new Map();
  for (const { unit, fits } of found) {
    for (const [number, { score, trust }] of fits) {
      const page = pages.get(number) ?? { score: 0, covered: new Map() };
      page.score += score;
      for (const position of unit.covers) page.covered.set(position, Math.max(page.covered.get(position) ?? 0, trust));
      pages.set(number, page);
    }
  }
  const asked = units.flatMap((unit) => unit.readings[0]?.stems ?? []);
  const pairs = asked.slice(1).map((stem, at) => ` ${asked[at]} ${stem} `);
  const hits = [...pages].map(([number, { score, covered }]) => {
    const share = sum([...covered].map(([position, trust]) => (weights.get(position) ?? 0) * trust)) / whole;
    return { number, share, score: score * Math.pow(share, K.pow) * named(index.names[number], asked) * (1 + K.adj * beside(index.told[number], pairs)) };
  });
  return hits.sort((a, b) => b.score - a.score || a.number - b.number);
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** @param {Unit} unit @param {Index} index @returns {Map<number, Fit>} */
function fitsOf(unit, index) {
  const best = new Map();
  for (const reading of unit.readings) {
    for (const [number, { score, trust }] of readingFits(reading.stems, index)) {
      const known = best.get(number) ?? { score: 0, trust: 0 };
      best.set(number, { score: Math.max(known.score, score * reading.weight), trust: Math.max(known.trust, Math.min(1, trust * reading.weight * K.soft)) });
    }
  }
  return best;
}

/** Add up the parts of a compound; a page without all of them counts less. */
function readingFits(/** @type {string[]} */ stems, /** @type {Index} */ index) {
  const maps = stems.map((stem) => index.find(stem));
  const fits = new Map();
  for (const number of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const trust = maps.every((map) => map.has(number)) ? 1 : ALONE;
    fits.set(number, { trust, score: (sum(maps.map((map) => map.get(number) ?? 0)) / maps.length) * trust });
  }
  return fits;
}

/**
 * Return how much each position of the question counts: rare words more; unknown words nothing,
 * because no page can answer them.
 */
function weighed(found, index) {
  const weights = new Map();
  const count = index.core.records.length;
  for (const { unit, fits } of found) {
    if (!fits.size || unit.covers.length > 1) continue;
    const own = K.idf ? Math.min(...(unit.readings[0]?.stems ?? []).map((stem) => index.find(stem).size || fits.size)) : fits.size;
    const n = K.idf === 2 ? Math.sqrt(own * fits.size) : own;
    weights.set(unit.covers[0], Math.log(1 + count / n));
  }
  return weights;
}

/** Raise a page by how much of its name was asked for, and how much of the question is its name. */
function named(names, asked) {
  const all = new Set(asked);
  let best = 0, order = 0;
  for (const name of names) {
    const same = name.filter((stem) => all.has(stem)).length;
    if (!same) continue;
    best = Math.max(best, (same / name.length) * (same / all.size));
    if (asked.length > 1 && (" " + name.join(" ") + " ").includes(" " + asked.join(" ") + " ")) order = 1;
  }
  return 1 + K.named * best + (best === 1 ? K.exactly : 0) + K.order * order;
}

function beside(told, pairs) {
  if (!pairs.length) return 0;
  return pairs.filter((pair) => told.some((text) => text.includes(pair))).length / pairs.length;
}
