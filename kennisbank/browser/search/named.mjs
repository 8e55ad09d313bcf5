// Questions of nothing but stop words: they may be a name (ViA, Doe je mee?), or stand in a text.

import { words } from "../dutch/folding.mjs";

/**
 * @typedef {import("./indexing.mjs").Entry} Entry
 * @typedef {import("./ranking.mjs").Hit} Hit
 */

const TOLD = 0.1; // what the words in a text are worth beside a name

/**
 * Return the pages that are called so, else those that say it in so many words.
 * @param {string} question
 * @param {Entry[]} records
 * @param {string[][]} texts
 * @returns {Hit[]}
 */
export function called(question, records, texts) {
  const asked = words(question);
  if (!asked.length) return [];
  const named = hits(records, ({ title, aliases }) =>
    Math.max(...[title, ...aliases].map((name) => share(asked, words(name)))),
  );
  return named.length
    ? named
    : hits(records, ({ summary }, number) =>
        told(asked, [summary, ...(texts[number] ?? [])]) ? TOLD : 0,
      );
}

/**
 * @param {Entry[]} records
 * @param {(record: Entry, number: number) => number} worth
 * @returns {Hit[]}
 */
function hits(records, worth) {
  const found = records.map((record, number) => ({
    number,
    share: 1,
    score: worth(record, number),
  }));
  return found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/**
 * Return how much of a name was asked for; nothing when it lacks a word.
 * @param {string[]} asked
 * @param {string[]} name
 */
function share(asked, name) {
  return asked.every((word) => name.includes(word)) ? asked.length / name.length : 0;
}

/** @param {string[]} asked @param {string[]} texts */
function told(asked, texts) {
  const phrase = new RegExp(
    `(?<![\\p{L}\\p{N}])${asked.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  return texts.some((text) => phrase.test(text));
}
