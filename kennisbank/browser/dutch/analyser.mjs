// Dutch as one collection uses it: what a page is indexed by is what a question is read with.

import { alike, EVERYDAY } from "./everyday.mjs";
import { words } from "./folding.mjs";
import { stem } from "./stemming.mjs";
import { STOP_WORDS } from "./stop_words.mjs";

/**
 * What a collection adds to Dutch: names that are no words (Halle is no hal), and rows of words
 * that mean nearly the same.
 *
 * @typedef {{names?: string[], everyday?: string[][]}} OwnWords
 */

export class Analyser {
  /** @param {OwnWords} [own] */
  constructor({ names = [], everyday = [] } = {}) {
    /**
     * What a name and its adjective (Brussels, Brusselse) stand for.
     * @type {Map<string, string>}
     */
    this.names = new Map(
      names
        .flatMap(words)
        .flatMap((name) => ["", "s", "se"].map((ending) => [name + ending, name])),
    );
    this.near = alike([...EVERYDAY, ...everyday], (word) => this.stem(word));
  }

  /** Return the stem of a folded word. @param {string} word */
  stem(word) {
    return this.names.get(word) ?? stem(word);
  }

  /**
   * Return the stem of a folded word, or null for a word that says nothing.
   * @param {string} word
   */
  term(word) {
    return STOP_WORDS.has(word) ? null : this.stem(word);
  }

  /** Return the stems of a text in reading order, without stop words. @param {string} text */
  terms(text) {
    return words(text).flatMap((word) => this.term(word) ?? []);
  }

  /**
   * Return what means nearly the same as a word or a phrase, each as its stems.
   * @param {string[]} stems
   */
  everyday(...stems) {
    return this.near.get(stems.join(" ")) ?? [];
  }

  /**
   * Return the words of a question that say something, once each; "ik zoek" only begins it.
   * @param {string} question
   */
  meaningful(question) {
    const all = words(question);
    const said = all.filter((word) => this.term(word) !== null);
    const asked = all.filter(
      (word, at) => this.term(word) !== null && !(word === "zoek" && all[at - 1] === "ik"),
    );
    return [...new Set(asked.length ? asked : said)];
  }
}
