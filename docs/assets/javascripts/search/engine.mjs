// The engine as the page knows it: give it the files of a collection, ask it questions.

import { Index } from "./indexing.mjs";
import { plan } from "./planning.mjs";
import { rank } from "./ranking.mjs";

/** @typedef {import("./indexing.mjs").Core} Core */

/** Fill in what the build leaves out because it is empty. @param {Core} core @returns {Core} */
export function complete(core) {
  const empty = { type: "", summary: "", facets: {}, aliases: [], sections: [] };
  return { ...core, records: core.records.map((record) => ({ ...empty, ...record })) };
}

export class Engine {
  /** @param {Core} core */
  constructor(core) {
    this.index = new Index(complete(core));
  }

  /** @param {string[][]} texts */
  addText(texts) {
    this.index.addText(texts);
  }

  /**
   * Return the pages for a question, the best first.
   * @param {string} question
   * @param {{exact?: boolean}} [how]
   */
  search(question, how) {
    const units = plan(question, this.index, how);
    return { units, hits: rank(units, this.index) };
  }
}
