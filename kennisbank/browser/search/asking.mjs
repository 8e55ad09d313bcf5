// How near a question is to the sentences with which people ask for a page.

import { asks } from "../dutch/asking_words.mjs";
import { words } from "../dutch/folding.mjs";

/**
 * @typedef {import("./planning.mjs").Unit} Unit
 * @typedef {import("./ranking.mjs").Hit} Hit
 * @typedef {import("../dutch/analyser.mjs").Analyser} Analyser
 * A sentence of a page: the number of the page, its stems, and its length as a vector.
 * @typedef {{number: number, stems: string[], length: number}} Sentence
 */

const LITTLE = 0.3; // the weight of a word that says nothing by itself, beside one that does
const NEAR = 0.35; // from here a sentence is nearly the question, where 1 is the question itself
const ASKED = 2.5; // what a page then adds, of the best score,
const NAMED = 0.2; // and when the question is a row of keywords, which names answer

export class Sentences {
  /**
   * @param {{asked_as: string[]}[]} records
   * @param {Analyser} analyser
   */
  constructor(records, analyser) {
    this.analyser = analyser;
    /** @type {Sentence[]} */
    this.all = records.flatMap(({ asked_as }, number) =>
      asked_as.map((text) => ({ number, stems: [...new Set(this.stems(text))], length: 0 })),
    );
    /** The sentences that say a stem. @type {Map<string, Sentence[]>} */
    this.saying = new Map();
    for (const sentence of this.all)
      for (const stem of sentence.stems)
        this.saying.set(stem, [...(this.saying.get(stem) ?? []), sentence]);
    for (const sentence of this.all)
      sentence.length = Math.hypot(...sentence.stems.map((stem) => this.weight(stem)));
  }

  /** Return every stem of a text, marked where it says nothing by itself. @param {string} text */
  stems(text) {
    return words(text).map((word) => this.analyser.term(word) ?? `_${this.analyser.stem(word)}`);
  }

  /** Return what a stem counts for: a rare one more. @param {string} stem */
  weight(stem) {
    const rare = Math.log(1 + this.all.length / (this.saying.get(stem)?.length ?? 1));
    return stem.startsWith("_") ? rare * LITTLE : rare;
  }

  /**
   * Return how near the nearest sentence of each page is to a question, 0 to 1.
   * @param {string} question
   * @param {Unit[]} units the words of the question that say something, as they may be read
   * @returns {Map<number, number>}
   */
  near(question, units) {
    const asked = [
      ...this.stems(question)
        .filter((stem) => stem.startsWith("_"))
        .map((stem) => new Map([[stem, 1]])),
      ...units.filter(({ how }) => how !== "joined").map(alternatives),
    ];
    const dots = /** @type {Map<Sentence, number>} */ (new Map());
    let square = 0;
    for (const stems of asked) {
      const [own] = stems.keys();
      square += this.weight(own) ** 2;
      for (const [sentence, said] of this.told(stems))
        dots.set(sentence, (dots.get(sentence) ?? 0) + this.weight(own) * said);
    }
    const near = /** @type {Map<number, number>} */ (new Map());
    for (const [sentence, dot] of dots) {
      const cosine = dot / (Math.sqrt(square) * sentence.length);
      near.set(sentence.number, Math.max(cosine, near.get(sentence.number) ?? 0));
    }
    return near;
  }

  /**
   * Return the sentences that say a word, with the weight that it has there.
   * @param {Map<string, number>} stems what the word may be read as, and how far that is trusted
   * @returns {Map<Sentence, number>}
   */
  told(stems) {
    const found = /** @type {Map<Sentence, number>} */ (new Map());
    for (const [stem, trust] of stems)
      for (const sentence of this.saying.get(stem) ?? [])
        found.set(sentence, Math.max(trust * this.weight(stem), found.get(sentence) ?? 0));
    return found;
  }
}

/**
 * Return what a word may be read as in one stem, its own reading first, with how far that is
 * trusted.
 * @param {Unit} unit
 * @returns {Map<string, number>}
 */
function alternatives({ word, readings }) {
  const single = readings.filter(({ stems }) => stems.length === 1);
  const found = new Map([[single[0]?.stems[0] ?? word, 1]]);
  for (const {
    stems: [stem],
    weight,
  } of single)
    found.set(stem, Math.max(weight, found.get(stem) ?? 0));
  return found;
}

/**
 * Raise the pages whose sentences are near a question, and add those that nothing else led to; a
 * page that is called so is as near as can be.
 * @param {Hit[]} hits the best first
 * @param {Map<number, number>} near
 * @param {string} question
 * @returns {Hit[]}
 */
export function raised(hits, near, question) {
  const raise = asks(words(question)) ? ASKED : NAMED;
  const best = hits[0]?.score ?? 1;
  const known = new Map(hits.map((hit) => [hit.number, hit]));
  const called = hits
    .filter((hit) => hit.called)
    .map(({ number }) => /** @type {const} */ ([number, 1]));
  for (const [number, share] of new Map([...near, ...called])) {
    if (share < NEAR) continue;
    const hit = known.get(number) ?? { number, score: 0, share: 0 };
    hit.score += raise * best * share ** 2;
    hit.share = Math.max(hit.share, share);
    known.set(number, hit);
  }
  return [...known.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}
