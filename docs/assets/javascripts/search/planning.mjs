// What a question asks for, word by word: known, begun, misspelled, compounded or unknown.

import { term } from "./analyser.mjs";
import { everyday } from "./everyday.mjs";
import { words } from "./folding.mjs";
import { farness, leeway, startFarness } from "./spelling.mjs";

/**
 * One way to read a word: stems that together stand for it, and how far we trust that.
 * @typedef {{stems: string[], weight: number}} Reading
 *
 * A word of the question, or two neighbours that are one word.
 * @typedef {object} Unit
 * @property {string} word as the reader typed it, folded
 * @property {"known" | "begun" | "mended" | "split" | "joined" | "unknown"} how
 * @property {Reading[]} readings
 * @property {number[]} covers the positions in the question that it answers
 * @property {string} [meant] the word it was mended to
 *
 * @typedef {import("./indexing.mjs").Index} Index
 */

const LINKS = ["", "s", "e", "en", "n"];
const MENDED = 0.9;
const SPLIT = 0.7;
const PARTS = 0.4;
const JOINED = 1.3;
const BEGUN = 0.8; // the reader may still be typing
const INSIDE = 0.6; // an unknown word that ends a compound
const WITHIN = 0.3; // compounds with a word that is known by itself
const HALF = 0.5; // an unknown compound of which one half is known
const LIKEWISE = 0.35; // an everyday word that means nearly the same
const MOST_BEGUN = 12; // the words that a begun word may stand for

/** What stands before a verb makes another verb, not a compound. */
const PREFIXES = new Set(
  "aan achter af bij binnen door her heen in mee mis neer om onder ont op over rond samen tegen terug toe tussen uit vast ver voor voort weg zonder".split(" "),
);

/**
 * Read a question against what the index knows.
 * @param {string} question
 * @param {Index} index
 * @param {{exact?: boolean}} [how] `exact` leaves misspelled words as they are
 * @returns {Unit[]}
 */
export function plan(question, index, { exact = false } = {}) {
  const asked = meaningful(question);
  /** @type {Unit[]} */
  const units = asked.map((word, position) => ({ ...reading(word, index, exact), covers: [position] }));
  const meant = units.map((unit) => unit.meant ?? unit.word);
  for (let at = 0; at + 1 < meant.length; at++) {
    const joined = LINKS.map((link) => meant[at] + link + meant[at + 1]).find((word) => knows(word, index));
    if (joined) units.push(together(joined, [at, at + 1], index));
  }
  return units;
}

/** Leave out what says nothing, unless nothing else was asked. @param {string} question */
function meaningful(question) {
  const all = words(question);
  const asked = all.filter((word) => term(word) !== null);
  return [...new Set(asked)];
}

/** @param {string} word @param {Index} index */
function knows(word, index) {
  const stem = term(word);
  return stem !== null && index.stems.has(stem);
}

/** @param {string} word @param {number[]} covers @param {Index} index @returns {Unit} */
function together(word, covers, index) {
  return { word, how: "joined", covers, readings: [{ stems: stemsOf(word), weight: JOINED }] };
}

/** @param {string} word @returns {string[]} */
function stemsOf(word) {
  const stem = term(word);
  return stem === null ? [] : [stem];
}

/** @param {string} word @param {Index} index @param {boolean} exact @returns {Omit<Unit, "covers">} */
function reading(word, index, exact) {
  if (knows(word, index)) return known(word, index);
  const begun = [...beginnings(word, index, BEGUN), ...endings(word, index, INSIDE)];
  if (begun.length) return { word, how: "begun", readings: begun };
  const alike = likewise(word, index);
  if (alike.length) return { word, how: "known", readings: alike };
  if (exact) return { word, how: "unknown", readings: [] };
  const near = nearest(word, index, 1);
  if (near) return mended(word, near, index);
  const parts = split(word, index);
  if (parts) return { word, how: "split", readings: [{ stems: parts, weight: SPLIT }] };
  const far = nearest(word, index, leeway(word));
  if (far) return mended(word, far, index);
  return { word, how: "unknown", readings: halves(word, index) };
}

/** @param {string} word @param {Index} index @returns {Omit<Unit, "covers">} */
function known(word, index) {
  const readings = [{ stems: stemsOf(word), weight: 1 }];
  const parts = split(word, index);
  if (parts) readings.push({ stems: parts, weight: PARTS });
  readings.push(...beginnings(word, index, WITHIN), ...endings(word, index, WITHIN), ...likewise(word, index));
  return { word, how: "known", readings };
}

/** Return the everyday words that mean nearly the same. @param {string} word @param {Index} index @returns {Reading[]} */
function likewise(word, index) {
  const stems = stemsOf(word).flatMap(everyday).filter((stem) => index.stems.has(stem));
  return stems.map((stem) => ({ stems: [stem], weight: LIKEWISE }));
}

/** @param {string} word @param {string} meant @param {Index} index @returns {Omit<Unit, "covers">} */
function mended(word, meant, index) {
  const readings = known(meant, index).readings.map(({ stems, weight }) => ({ stems, weight: weight * MENDED }));
  return { word, how: "mended", meant, readings };
}

/**
 * Return the words that begin like this one, the shortest first.
 * @param {string} word
 * @param {Index} index
 * @param {number} weight
 * @returns {Reading[]}
 */
function beginnings(word, index, weight) {
  const stem = term(word) ?? word;
  const starts = stem.length > 3 ? [word, stem] : [word];
  const forms = [...index.forms.keys()].filter((form) => starts.some((start) => form.length > start.length && form.startsWith(start)));
  return readings(word, forms, weight);
}

/**
 * Return the compounds that end in this word: tuin is in volkstuinen.
 * @param {string} word
 * @param {Index} index
 * @param {number} weight
 * @returns {Reading[]}
 */
function endings(word, index, weight) {
  const [stem] = stemsOf(word);
  if (!stem) return [];
  const head = stem.length > 3 ? 3 : 4;
  const compounds = [...index.forms.keys()].filter((form) => {
    const whole = form.length >= stem.length + head ? term(form) : null;
    return whole?.endsWith(stem) && whole.length >= stem.length + head && !PREFIXES.has(whole.slice(0, -stem.length));
  });
  return readings(word, compounds, weight);
}

/** @param {string} word @param {string[]} forms @param {number} weight @returns {Reading[]} */
function readings(word, forms, weight) {
  if (word.length < 3) return [];
  const own = term(word);
  forms.sort((a, b) => a.length - b.length);
  const stems = [...new Set(forms.flatMap(stemsOf))].filter((stem) => stem !== own).slice(0, MOST_BEGUN);
  return stems.map((stem) => ({ stems: [stem], weight }));
}

/**
 * Return the written form nearest to a misspelled word, or null when none is near enough.
 * @param {string} word
 * @param {Index} index
 * @param {number} limit faults
 */
export function nearest(word, index, limit) {
  if (limit > leeway(word)) return null;
  let best = null;
  let least = Infinity;
  for (const [form, count] of index.forms) {
    if (form.length < 3 || form.length < word.length - limit) continue;
    const far = farness(word, form, limit) ?? startFarness(word, form, limit);
    if (far === null) continue;
    const cost = far - Math.min(0.3, Math.log10(count + 1) / 10);
    if (cost < least) [best, least] = [form, cost];
  }
  return best;
}

/**
 * Return the stems of the two known words that a compound is made of; the longest last part wins.
 * @param {string} word
 * @param {Index} index
 * @returns {string[] | null}
 */
export function split(word, index) {
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (!knows(tail, index) || !index.forms.has(tail)) continue;
    const head = LINKS.map((link) => unlinked(word.slice(0, at), link)).find((part) => part && knows(part, index));
    if (head) return [...stemsOf(head), ...stemsOf(tail)];
  }
  return null;
}

/**
 * Return what is known of an unknown compound: its longest known end, and its longest known start.
 * @param {string} word
 * @param {Index} index
 * @returns {Reading[]}
 */
function halves(word, index) {
  const cuts = Array.from({ length: Math.max(0, word.length - 6) }, (_, at) => at + 3);
  const tail = cuts.map((at) => word.slice(at)).find((part) => part.length > 3 && reachable(part, index));
  const head = cuts.map((at) => word.slice(0, -at)).find((part) => part.length > 3 && reachable(part, index));
  return [tail, head].flatMap((part) => (part ? reach(part, index) : []));
}

/** @param {string} part @param {Index} index */
function reachable(part, index) {
  return reach(part, index).length > 0;
}

/** @param {string} part @param {Index} index @returns {Reading[]} */
function reach(part, index) {
  if (knows(part, index)) return [{ stems: stemsOf(part), weight: HALF }];
  return [...beginnings(part, index, HALF), ...endings(part, index, HALF)];
}

/** @param {string} head @param {string} link */
function unlinked(head, link) {
  const part = head.endsWith(link) ? head.slice(0, head.length - link.length) : "";
  return part.length >= 3 ? part : null;
}
