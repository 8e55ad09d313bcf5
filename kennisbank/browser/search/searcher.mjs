// A question answered in full: what a page needs to show results, facets and ways out.

import { words } from "../dutch/folding.mjs";
import { parted } from "../dutch/leaving_out.mjs";
import { raised, Sentences } from "./asking.mjs";
import { excerpt, marked, places } from "./excerpt.mjs";
import { counts, fits } from "./facets.mjs";
import { Index } from "./indexing.mjs";
import { called } from "./named.mjs";
import { plan } from "./planning.mjs";
import { rank } from "./ranking.mjs";
import { leeway } from "./spelling.mjs";

/**
 * @typedef {import("./indexing.mjs").Core} Core
 * @typedef {import("./indexing.mjs").Entry} Entry
 * @typedef {import("./indexing.mjs").Sparse} Sparse
 * @typedef {import("./planning.mjs").Unit} Unit
 * @typedef {import("./address.mjs").Asked} Asked
 * @typedef {import("./excerpt.mjs").Found} Found
 * @typedef {import("./excerpt.mjs").Piece} Piece
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} url
 * @property {string} type
 * @property {string} title
 * @property {string} place
 * @property {Piece[]} kern
 * @property {{id: string, h: string, pieces: Piece[]} | null} section
 * @property {string[]} words the found words as they are written there, to mark on the page
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {Result[]} results
 * @property {Record<string, Record<string, number>>} counts
 * @property {{typed: string, meant: string}[]} mended
 * @property {string[]} unknown
 * @property {string[]} out the words whose pages the question left out
 * @property {{title: string, url: string}[]} near pages to try when nothing was found
 * @property {boolean} whole whether kernen and running text were searched too
 * @property {boolean} sure whether that is so, or names say every word as it was typed
 * @property {number[]} missing the blocks with the kernen of these results, as far as not there
 *
 * @typedef {{ids: string[], kernen: string[], compounds: Record<string, string[]>}} Block
 */

// A page is an answer when it is near enough to the first, or answers as much of the question.
const NEAR = 0.12; // of the score of the first
const FAINT = 0.02; // of that score, for a page that
const ANSWERS = 0.45; // answers this much of what the best page answers
const KERN = 240; // characters
const WANTED = 1.4; // what the score of a page is raised by that is only for who asks it so

export class Searcher {
  /** @param {Omit<Core, "records"> & {records?: Sparse[]}} core */
  constructor(core) {
    const empty = {
      type: "",
      summary: "",
      facets: {},
      aliases: [],
      asked_as: [],
      only_for: [],
      under: [],
      sections: [],
      place: "",
      begun: "",
      checked: "",
    };
    const sparse = core.records ?? rowsOf(core.columns ?? {});
    const records = sparse.map((record) => ({ ...empty, id: record.url, ...record }));
    this.records = records;
    this.core = { ...core, records };
    this.index = new Index(this.core);
    this.each = core.blocks?.each ?? records.length;
    const blocks = core.blocks ? Math.ceil(records.length / this.each) : 0;
    /** The blocks that are not here yet. */
    this.blocks = new Set(Array.from({ length: blocks }, (_, number) => number));
    this.sentences = new Sentences(records, this.index.analyser);
    this.titles = records.map(({ title }) => words(title).join(" "));
    this.values = records.map(({ facets, type }) =>
      shortened({ type: [type], ...facets }, core.short),
    );
    /** @type {string[][]} */
    this.texts = [];
  }

  /**
   * Know the kernen of a block of pages; with the last block they are in the index too.
   * @param {number} number
   * @param {Block} block
   */
  addBlock(number, { ids, kernen, compounds }) {
    for (const [at, id] of ids.entries()) {
      const record = this.records[number * this.each + at];
      record.id = id;
      record.summary = kernen[at];
    }
    Object.assign(this.core.compounds, compounds);
    if (this.blocks.delete(number) && !this.blocks.size) this.index = new Index(this.core);
  }

  /** @param {string[][]} texts per record, per section */
  addText(texts) {
    this.index.addText(texts);
    this.texts = texts;
  }

  /**
   * Return the pages for a question, the best first.
   * @param {string} question
   * @param {{exact?: boolean}} [how]
   */
  search(question, how) {
    const { kept, out } = how?.exact ? { kept: question, out: [] } : this.parted(question);
    const units = plan(kept, this.index, how);
    const hits = units.length ? rank(units, this.index) : called(kept, this.records, this.texts);
    for (const hit of hits) if (this.records[hit.number].only_for.length) hit.score *= WANTED;
    const whole = out.length ? plan(question, this.index, how) : units;
    const near = this.sentences.near(question, whole);
    const answers = raised(hits, near, question).filter(
      ({ number }) => this.isFor(number, question) && !this.isCalled(number, out),
    );
    return { units, out, hits: answers };
  }

  /** Part a question, unless that cuts a name in two: Sporten zonder drempels. */
  parted(/** @type {string} */ question) {
    const { kept, out } = parted(question, (word) => this.index.analyser.terms(word).length > 0);
    if (!out.length) return { kept, out };
    const [all, ...pieces] = [question, kept, out.join(" ")].map(
      (text) => ` ${words(text).join(" ")} `,
    );
    const isCut = this.titles.some(
      (title) => all.includes(` ${title} `) && !pieces.some((one) => one.includes(` ${title} `)),
    );
    return isCut ? { kept: question, out: [] } : { kept, out };
  }

  /** Whether a page is called by one of these words, or belongs to what is. */
  isCalled(/** @type {number} */ number, /** @type {string[]} */ out) {
    if (!out.length) return false;
    const { title, aliases, under, type, place = "", facets } = this.records[number];
    const names = [title, ...aliases, ...under, type, place, ...Object.values(facets).flat()];
    const { analyser } = this.index;
    const stems = new Set(names.flatMap((name) => analyser.terms(name)));
    return out.some((word) => analyser.terms(word).every((stem) => stems.has(stem)));
  }

  /** Whether a page may answer a question: some are only for who says a word of theirs. */
  isFor(/** @type {number} */ number, /** @type {string} */ question) {
    const { only_for: wanted } = this.records[number];
    if (!wanted.length) return true;
    const { analyser } = this.index;
    const said = new Set(analyser.terms(question));
    return wanted.some((word) => analyser.terms(word).every((stem) => said.has(stem)));
  }

  /**
   * Answer a question with its facets; `most` results, all of them counted.
   * @param {Asked & {most: number}} asked
   * @returns {Answer}
   */
  answer({ question, chosen, order, exact, most }) {
    const { units, out, hits } = this.search(question, { exact });
    const found = question
      ? bright(hits).map((hit) => hit.number)
      : this.records.map((_, number) => number);
    const fitting = this.ordered(
      found.filter((number) => fits(this.values[number], chosen)),
      order,
      question,
    );
    const sought = this.sought(units);
    const shown = fitting.slice(0, most);
    const blocks = new Set(shown.map((number) => Math.floor(number / this.each)));
    return {
      total: fitting.length,
      results: shown.map((number) => this.result(number, sought)),
      counts: counts(
        found.map((number) => this.values[number]),
        chosen,
        chosen.keys(),
      ),
      mended: units.flatMap(({ word, meant }) => (meant ? [{ typed: word, meant }] : [])),
      unknown: units.filter((unit) => unit.how === "unknown").map((unit) => unit.word),
      out,
      near: found.length ? [] : this.near(units),
      whole: this.texts.length > 0,
      sure: !this.blocks.size || units.every((unit) => ["known", "joined"].includes(unit.how)),
      missing: [...blocks].filter((number) => this.blocks.has(number)),
    };
  }

  /**
   * Return titles for a half-typed question: those that begin with it, then those whose name has
   * its words; without any of these, what is found.
   * @param {string} question
   * @param {number} most
   */
  suggest(question, most) {
    const { units, hits } = this.search(question);
    const { stems } = this.sought(units);
    const found = bright(hits).map(({ number }) => number);
    const typed = words(question).join(" ");
    const begun = this.titles.flatMap((title, number) =>
      typed && title.startsWith(typed) && this.isFor(number, question) ? [number] : [],
    );
    const named = found.filter((number) =>
      this.index.names[number].some((name) => name.some((stem) => stems.has(stem))),
    );
    const called = [...new Set([...begun, ...named])];
    return this.once(called.length ? called : found)
      .slice(0, most)
      .map((number) => {
        const { title, type, place, url } = this.records[number];
        return { title, type, place: place ?? "", url };
      });
  }

  /** Leave out a page of a title that was there already. @param {number[]} numbers */
  once(numbers) {
    const seen = new Set();
    return numbers.filter((number) => {
      const title = this.titles[number];
      return !seen.has(title) && seen.add(title);
    });
  }

  /** Return what the words of a question may be read as. @param {Unit[]} units @returns {Found} */
  sought(units) {
    const stems = units.flatMap((unit) => unit.readings.flatMap((reading) => reading.stems));
    return { stems: new Set(stems), analyser: this.index.analyser };
  }

  /** @param {number[]} numbers @param {string} order @param {string} question */
  ordered(numbers, order, question) {
    const key = order === "jongst" ? "begun" : order === "nagekeken" ? "checked" : "";
    if (key)
      return [...numbers].sort((a, b) =>
        compare(this.records[b][key] ?? "", this.records[a][key] ?? ""),
      );
    if (question && order !== "naam") return numbers;
    return [...numbers].sort((a, b) =>
      this.records[a].title.localeCompare(this.records[b].title, "nl"),
    );
  }

  /** @param {number} number @param {Found} sought @returns {Result} */
  result(number, sought) {
    const { id, url, type, title, summary, place } = this.records[number];
    const section = this.section(number, sought);
    const texts = [title, summary, ...(this.texts[number] ?? [])];
    const words = new Set(
      texts.flatMap((text) =>
        places(text, sought).map(({ start, end }) => text.slice(start, end).toLowerCase()),
      ),
    );
    const kern =
      summary.length > KERN ? `${summary.slice(0, summary.lastIndexOf(" ", KERN))} …` : summary;
    return {
      id,
      url,
      type,
      title,
      place: place ?? "",
      kern: marked(kern, sought),
      section,
      words: [...words].slice(0, 12),
    };
  }

  /**
   * Return the section with the most found words, or null when the title and the kern say it all.
   */
  section(/** @type {number} */ number, /** @type {Found} */ sought) {
    const { stems, analyser } = sought;
    const texts = this.texts[number] ?? [];
    const richness = texts.map(
      (text, at) =>
        new Set(
          analyser
            .terms(`${text} ${this.records[number].sections[at]?.h ?? ""}`)
            .filter((stem) => stems.has(stem)),
        ).size,
    );
    const most = Math.max(0, ...richness);
    if (!most) return null;
    const at = richness.indexOf(most);
    const { id, h } = this.records[number].sections[at];
    return { id, h, pieces: marked(excerpt(texts[at], sought), sought) };
  }

  /** Return pages whose title looks like what was typed. @param {Unit[]} units */
  near(units) {
    const meant = units.flatMap(({ word }) => this.index.lexicon.nearest(word, leeway(word)) ?? []);
    const { hits } = this.search(meant.join(" "), { exact: true });
    return hits
      .slice(0, 5)
      .map(({ number }) => ({ title: this.records[number].title, url: this.records[number].url }));
  }
}

/**
 * Return pages that were written by field.
 * @param {Record<string, any[]>} columns
 * @returns {Sparse[]}
 */
function rowsOf(columns) {
  const fields = Object.entries(columns);
  return (columns.url ?? []).map((_, at) => {
    const own = fields.map(([key, values]) => [key, values[at]]);
    return Object.fromEntries(own.filter(([, value]) => value !== null));
  });
}

/** @param {Record<string, string[]>} facets @param {Record<string, string>} short */
function shortened(facets, short) {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, labels]) => [
      facet,
      labels.map((label) => short[label] ?? label),
    ]),
  );
}

/** Leave out what only touches the question. @param {import("./ranking.mjs").Hit[]} hits */
function bright(hits) {
  const first = hits[0]?.score ?? 0;
  const enough = hits.reduce((most, { share }) => Math.max(most, share), 0) * ANSWERS;
  return hits.filter(({ score, share }) => score >= first * (share >= enough ? FAINT : NEAR));
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
