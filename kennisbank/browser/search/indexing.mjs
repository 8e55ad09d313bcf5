// The index: what each page is found by. Core fields first; the running text may follow later.

import { Analyser } from "../dutch/analyser.mjs";
import { suspended } from "../dutch/compounding.mjs";
import { words } from "../dutch/folding.mjs";
import MiniSearch from "../vendor/minisearch-7.2.0.mjs";
import { Lexicon } from "./lexicon.mjs";

/**
 * A page as the build writes it; `sections` have their text in a second file.
 * @typedef {object} Entry
 * @property {string} id left out when it is the address
 * @property {string} url from the root of the site
 * @property {string} type
 * @property {string} title
 * @property {string} summary
 * @property {{id: string, h: string}[]} sections
 * @property {Record<string, string[]>} facets
 * @property {string[]} aliases
 * @property {string[]} asked_as sentences with which people ask for it
 * @property {string[]} only_for words of which a question must say one
 * @property {string[]} under what it belongs to
 * @property {string} [place]
 * @property {string} [begun] a day to sort by
 * @property {string} [checked] a day to sort by
 *
 * A page as it comes in: what is empty is left out.
 * @typedef {Pick<Entry, "url" | "title" | "sections"> & Partial<Entry>} Sparse
 *
 * @typedef {object} Core
 * @property {Entry[]} records
 * @property {Record<string, string[]>} compounds the parts of a compound, by the compound
 * @property {string[][]} synonyms rows of words that mean the same
 * @property {import("../dutch/analyser.mjs").OwnWords} [dutch] what it adds to Dutch
 * @property {Record<string, string>} facets the name of a facet, by its key
 * @property {Record<string, string>} short a value as it stands in an address, by its name
 * @property {Record<string, any[]>} [columns] in place of the records, of a large collection
 * @property {{each: number}} [blocks] in which the ids, kernen and other compounds come later
 */

/** How much a field says about what a page is about. */
export const WEIGHTS = {
  title: 4,
  alias: 3,
  asked: 2.5,
  summary: 2,
  heads: 1.5,
  facts: 1.5,
  meant: 1.2,
  titleParts: 1.2,
  coreParts: 0.7,
  text: 1,
  parts: 0.5,
  meantText: 0.4,
};
const CORE_FIELDS = [
  "title",
  "alias",
  "asked",
  "summary",
  "heads",
  "facts",
  "meant",
  "titleParts",
  "coreParts",
];
const TEXT_FIELDS = ["text", "parts", "meantText"];

export class Index {
  /** @param {Core} core */
  constructor(core) {
    this.core = core;
    this.analyser = new Analyser(core.dutch);
    this.lexicon = new Lexicon(core.compounds, this.analyser);
    this.synonyms = phrases(core.synonyms, this.analyser);
    for (const word of core.synonyms.flat().flatMap(words)) this.lexicon.add(word);
    this.parts = [shelf(CORE_FIELDS)];
    /** The title and the other names of each page, as stems. @type {string[][][]} */
    this.names = [];
    /** What each page says, as stems in reading order. @type {string[][]} */
    this.told = [];
    /** What was found before, by stem. @type {Map<string, Map<number, number>>} */
    this.found = new Map();
    this.parts[0].addAll(core.records.map((record, number) => this.coreFields(record, number)));
    this.lexicon.sort();
  }

  /**
   * Add the running text of the pages, in the order of their records.
   * @param {string[][]} texts per record the text of each section
   */
  addText(texts) {
    this.found.clear();
    const text = shelf(TEXT_FIELDS);
    text.addAll(texts.map((sections, number) => this.textFields(sections, number)));
    this.parts.push(text);
    this.lexicon.sort();
  }

  /** @param {Entry} record @param {number} number */
  coreFields(record, number) {
    const title = this.read(record.title);
    const summary = this.read(record.summary);
    const facts = this.read(
      [
        record.type,
        record.place ?? "",
        ...record.under,
        ...Object.values(record.facets).flat(),
      ].join(" | "),
    );
    const alias = this.read(record.aliases.join(" | "));
    const asked = this.read(record.asked_as.join(" | "));
    this.names[number] = [title.stems, ...record.aliases.map((name) => this.read(name).stems)];
    this.told[number] = [title, alias, summary].map((field) => ` ${field.stems.join(" ")} `);
    return {
      number,
      title: title.stems.join(" "),
      alias: alias.stems.join(" "),
      asked: asked.stems.join(" "),
      summary: summary.stems.join(" "),
      heads: this.read(record.sections.map((section) => section.h).join(" | ")).stems.join(" "),
      facts: facts.stems.join(" "),
      titleParts: title.parts.join(" "),
      coreParts: [...summary.parts, ...alias.parts, ...facts.parts].join(" "),
      meant: [title, alias, summary, facts].flatMap((field) => this.meant(field.stems)).join(" "),
    };
  }

  /** @param {string[]} sections @param {number} number */
  textFields(sections, number) {
    const text = this.read(sections.join(" | "));
    this.told[number].push(` ${text.stems.join(" ")} `);
    return {
      number,
      text: text.stems.join(" "),
      parts: text.parts.join(" "),
      meantText: [...new Set(this.meant(text.stems))].join(" "),
    };
  }

  /**
   * Read a text once: its stems, and those of the parts of its compounds.
   * @param {string} text
   */
  read(text) {
    const stems = /** @type {string[]} */ ([]);
    const parts = /** @type {string[]} */ ([]);
    for (const word of [...words(text), ...suspended(text, this.lexicon.compounds)]) {
      const stem = this.analyser.term(word);
      if (stem === null) continue;
      this.lexicon.add(word);
      this.lexicon.stems.add(stem);
      stems.push(stem);
      for (const part of this.lexicon.compounds.get(word) ?? []) {
        const known = this.analyser.term(part);
        if (known !== null) parts.push(known);
      }
    }
    for (const part of parts) this.lexicon.stems.add(part);
    return { stems, parts };
  }

  /** Return what the synonyms add to a text. @param {string[]} stems @returns {string[]} */
  meant(stems) {
    const added = /** @type {string[]} */ ([]);
    for (let at = 0; at < stems.length; at++) {
      for (const { phrase, others } of this.synonyms.get(stems[at]) ?? []) {
        if (phrase.every((stem, offset) => stems[at + offset] === stem)) added.push(...others);
      }
    }
    for (const stem of added) this.lexicon.stems.add(stem);
    return added;
  }

  /**
   * Return the weight of a stem on each page that has it, by the page's number.
   * @param {string} stem
   * @returns {Map<number, number>}
   */
  find(stem) {
    let found = this.found.get(stem);
    if (found) return found;
    found = new Map();
    for (const part of this.parts) {
      for (const { id, score } of part.search(stem)) found.set(id, (found.get(id) ?? 0) + score);
    }
    this.found.set(stem, found);
    return found;
  }
}

/** @param {string[]} fields */
function shelf(fields) {
  return new MiniSearch({
    fields,
    idField: "number",
    tokenize: (/** @type {string} */ text) => text.split(" "),
    processTerm: (/** @type {string} */ stem) => stem || null,
    searchOptions: { boost: WEIGHTS, bm25: { k: 1.2, b: 0.75, d: 0.3 } },
  });
}

/**
 * Read the rows of synonyms as stems, each phrase by its first stem.
 * @param {string[][]} rows
 * @param {Analyser} analyser
 * @returns {Map<string, {phrase: string[], others: string[]}[]>}
 */
function phrases(rows, analyser) {
  const found = new Map();
  for (const row of rows) {
    const read = row.map((text) => analyser.terms(text)).filter((phrase) => phrase.length);
    for (const phrase of read) {
      const others = [...new Set(read.flat())].filter((stem) => !phrase.includes(stem));
      if (others.length)
        found.set(phrase[0], [...(found.get(phrase[0]) ?? []), { phrase, others }]);
    }
  }
  return found;
}
