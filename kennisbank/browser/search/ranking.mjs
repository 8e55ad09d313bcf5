// From a plan to pages, the best first.

/**
 * @typedef {import("./indexing.mjs").Index} Index
 * @typedef {import("./planning.mjs").Unit} Unit
 * A page by its number; `share` is how much of the question it answers, 0 to 1; it is `called` when
 * the question is its name.
 * @typedef {{number: number, score: number, share: number, called?: boolean}} Hit
 * How well a page answers a word: its weight in the index, and how far that reading is trusted, 0
 * to 1.
 * @typedef {{score: number, trust: number}} Fit
 */

const ALONE = 0.35; // what one part of a compound is worth without the other
const TRUSTED = 2; // a reading of half the weight or more answers the word in full
const WHOLE = 1.5; // power of the share of the question: who answers all of it comes first
const NAMED = 0.6; // what a question adds that is in a page's name, as a share
const EXACTLY = 0.6; // and what it adds when it is that name
const PHRASE = 0.3; // what a page adds that says the words side by side, of the best score

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
  const asked = units.flatMap((unit) => unit.readings[0]?.stems ?? []);
  const hits = [...pagesOf(found)].map(([number, { score, covered }]) => {
    const share =
      sum([...covered].map(([position, trust]) => (weights.get(position) ?? 0) * trust)) / whole;
    const name = nameShare(index.names[number], new Set(asked));
    const called = name === 1;
    const raise = 1 + NAMED * name + (called ? EXACTLY : 0);
    return { number, share, score: score * share ** WHOLE * raise, called };
  });
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  for (const hit of hits)
    hit.score += PHRASE * best * hit.share * beside(asked, index.told[hit.number]) ** 2;
  return hits.sort((a, b) => b.score - a.score || a.number - b.number);
}

/**
 * Return per page the sum of its scores, and how well it answers each position of the question.
 * @param {{unit: Unit, fits: Map<number, Fit>}[]} found
 * @returns {Map<number, {score: number, covered: Map<number, number>}>}
 */
function pagesOf(found) {
  const pages = new Map();
  for (const { unit, fits } of found) {
    for (const [number, { score, trust }] of fits) {
      const page = pages.get(number) ?? { score: 0, covered: new Map() };
      page.score += score;
      for (const position of unit.covers)
        page.covered.set(position, Math.max(page.covered.get(position) ?? 0, trust));
      pages.set(number, page);
    }
  }
  return pages;
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/**
 * Return the best reading of a word on each page.
 * @param {Unit} unit
 * @param {Index} index
 * @returns {Map<number, Fit>}
 */
function fitsOf(unit, index) {
  /** @type {Map<number, Fit>} */
  const best = new Map();
  for (const { stems, weight } of unit.readings) {
    for (const [number, { score, trust }] of readingFits(stems, index)) {
      const known = best.get(number) ?? { score: 0, trust: 0 };
      const trusted = Math.min(1, trust * weight * TRUSTED);
      best.set(number, {
        score: Math.max(known.score, score * weight),
        trust: Math.max(known.trust, trusted),
      });
    }
  }
  return best;
}

/**
 * Add up the parts of a compound; a page without all of them counts less.
 * @param {string[]} stems
 * @param {Index} index
 * @returns {Map<number, Fit>}
 */
function readingFits(stems, index) {
  const maps = stems.map((stem) => index.find(stem));
  const fits = new Map();
  for (const number of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const trust = maps.every((map) => map.has(number)) ? 1 : ALONE;
    fits.set(number, {
      trust,
      score: (sum(maps.map((map) => map.get(number) ?? 0)) / maps.length) * trust,
    });
  }
  return fits;
}

/**
 * Return how much each position of the question counts: words that are rare themselves more,
 * however many pages have something near it; unknown words nothing, because no page can answer
 * them.
 * @param {{unit: Unit, fits: Map<number, Fit>}[]} found
 * @param {Index} index
 * @returns {Map<number, number>}
 */
function weighed(found, index) {
  const weights = new Map();
  for (const { unit, fits } of found) {
    if (!fits.size || unit.covers.length > 1) continue;
    const pages = Math.min(
      ...unit.readings[0].stems.map((stem) => index.find(stem).size || fits.size),
    );
    weights.set(unit.covers[0], Math.log(1 + index.core.records.length / pages));
  }
  return weights;
}

/**
 * Return how much of a page's name was asked for, times how much of the question is its name.
 * @param {string[][]} names
 * @param {Set<string>} asked
 */
function nameShare(names, asked) {
  const shares = names.map((name) => {
    const same = name.filter((stem) => asked.has(stem)).length;
    return same ? (same / name.length) * (same / asked.size) : 0;
  });
  return Math.max(0, ...shares);
}

/**
 * Return the share of the neighbours in a question that are neighbours on a page too.
 * @param {string[]} asked
 * @param {string[]} texts
 */
function beside(asked, texts) {
  const pairs = asked.slice(1).map((stem, at) => ` ${asked[at]} ${stem} `);
  const said = pairs.filter((pair) => texts.some((text) => text.includes(pair)));
  return pairs.length ? said.length / pairs.length : 0;
}
