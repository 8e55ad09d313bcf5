// The words of a collection, looked up by how they begin, how they end and what they resemble.

import { heads, joinings, plurals } from "../dutch/compounding.mjs";
import { outline } from "../dutch/sounds.mjs";
import { farness, leeway, startFarness, unlike } from "./spelling.mjs";

/** @typedef {{form: string, count: number, outline: number}} Written */

const SHORTEST = 3; // letters of a part

export class Lexicon {
  /**
   * @param {Record<string, string[]>} compounds the parts of a compound, by the compound
   * @param {import("../dutch/analyser.mjs").Analyser} analyser
   */
  constructor(compounds, analyser) {
    this.analyser = analyser;
    /** How often each written form occurs. @type {Map<string, number>} */
    this.forms = new Map();
    /** @type {Set<string>} */
    this.stems = new Set();
    this.compounds = new Map(Object.entries(compounds));
    /** The stems of the compounds that a stem is a part of. @type {Map<string, Set<string>>} */
    this.wholes = new Map();
    for (const [whole, parts] of this.compounds) for (const part of parts) this.join(part, whole);
    /** @type {Written[]} */
    this.byForm = [];
    /** @type {string[]} */
    this.byEnd = [];
  }

  /** @param {string} part @param {string} whole */
  join(part, whole) {
    const [stem, compound] = [this.analyser.term(part), this.analyser.term(whole)];
    if (stem === null || compound === null) return;
    this.wholes.set(stem, (this.wholes.get(stem) ?? new Set()).add(compound));
  }

  /** Know a word as it is written, seen once more. @param {string} form */
  add(form) {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }

  /** Whether any form of a word occurs. @param {string} word */
  knows(word) {
    const stem = this.analyser.term(word);
    return stem !== null && this.stems.has(stem);
  }

  /**
   * Whether a word occurs as it is written, or in the plural: les is in lessen.
   * @param {string} word
   */
  isWritten(word) {
    return this.knows(word) && [word, ...plurals(word)].some((form) => this.forms.has(form));
  }

  /** Put the words in order, once they are all there. */
  sort() {
    if (this.byForm.length !== this.forms.size) {
      const found = [...this.forms].map(([form, count]) => ({
        form,
        count,
        outline: outline(form),
      }));
      this.byForm = found.sort((a, b) => (a.form < b.form ? -1 : 1));
    }
    if (this.byEnd.length !== this.stems.size) this.byEnd = [...this.stems].map(reversed).sort();
  }

  /** Return the longer written forms that begin so, the shortest first. @param {string} start */
  beginning(start) {
    this.sort();
    const found = among(this.byForm, start, ({ form }) => form).map(({ form }) => form);
    return found.filter((form) => form !== start).sort(shortest);
  }

  /** Return the longer stems that end so, the shortest first. @param {string} stem */
  ending(stem) {
    this.sort();
    const found = among(this.byEnd, reversed(stem), (end) => end).map(reversed);
    return found.filter((whole) => whole !== stem).sort(shortest);
  }

  /**
   * Whether the collection shows that a stem is part of another.
   * @param {string} part
   * @param {string} whole
   */
  shows(part, whole) {
    return this.wholes.get(part)?.has(whole) ?? false;
  }

  /**
   * Return the known word at the start of a compound, without the -s- or -en- that links it.
   * @param {string} start
   */
  head(start) {
    const known = heads(start).filter((part) => part.length >= SHORTEST && this.knows(part));
    return known.find((part) => this.forms.has(part)) ?? known[0] ?? null;
  }

  /**
   * Return neighbours as one known word, or null; two may have lost a link.
   * @param {string[]} parts
   */
  joined(...parts) {
    return joinings(parts).find((word) => this.knows(word)) ?? null;
  }

  /**
   * Return the written form nearest to a misspelled word, or null when none is near enough.
   * @param {string} word
   * @param {number} limit faults
   */
  nearest(word, limit) {
    if (limit > leeway(word)) return null;
    this.sort();
    const own = outline(word);
    let best = null;
    let least = Infinity;
    for (const { form, count, outline: other } of this.byForm) {
      if (form.length < 3 || form.length < word.length - limit || unlike(own, other, limit))
        continue;
      const begins = form.length > word.length && form[0] === word[0];
      if (!begins && unlike(other, own, limit)) continue;
      const far = farness(word, form, limit) ?? startFarness(word, form, 1);
      if (far === null) continue;
      const cost = far - Math.min(0.3, Math.log10(count + 1) / 10);
      if (cost < least) [best, least] = [form, cost];
    }
    return best;
  }
}

/** @param {string} a @param {string} b */
const shortest = (a, b) => a.length - b.length || (a < b ? -1 : 1);

/** @param {string} word */
function reversed(word) {
  return [...word].reverse().join("");
}

/**
 * Return the items of a sorted list that begin so.
 * @template T
 * @param {T[]} items
 * @param {string} start
 * @param {(item: T) => string} text
 */
function among(items, start, text) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text(items[middle]) < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && text(items[end]).startsWith(start)) end++;
  return items.slice(low, end);
}
