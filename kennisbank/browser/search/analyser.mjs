// The one analyser: what a page is indexed by is what a question is read with.

import { words } from "./folding.mjs";
import { stem } from "./stemming.mjs";
import { STOP_WORDS } from "./stop_words.mjs";

/**
 * Return the stem of a folded word, or null for a word that says nothing.
 * @param {string} word
 */
export function term(word) {
  return STOP_WORDS.has(word) ? null : stem(word);
}

/**
 * Return the stems of a text in reading order, without stop words.
 * @param {string} text
 */
export function terms(text) {
  return words(text).flatMap((word) => term(word) ?? []);
}
