// From text to words: one spelling for everything that readers type in more than one way.

import { LETTERS } from "./letters.mjs";

/** @type {Record<string, string>} */
const TABLE = Object.fromEntries(LETTERS.map((pair) => pair.split(" ")));
const UNSEEN = /[\p{M}\p{Cf}]+/gu; // accents of their own, soft hyphens and the like
const LETTER = new RegExp(`[${Object.keys(TABLE).join("")}]`, "g");
const WORD = /[a-z0-9]+(?:[!|.·*'&_()-]+[a-z0-9]+)*\)?|\([a-z0-9]+\)[a-z0-9]*/g;
const ASCII = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/; // no accents and no backtick
const MARKED = /[^a-z0-9]/;
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?![\d.,]*\d)/g;
const ALL_WORDS = /[a-z0-9]+/g;

/**
 * Write a text in lower case, as a reader sees it: without accents, with one kind of apostrophe and
 * hyphen, without what is not seen. Most letters keep their place, but an ĳ, ß or accent of its own
 * shifts what follows.
 * @param {string} text
 */
export function plain(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  return lettered(lettered(text).normalize("NFKD")).replace(UNSEEN, "");
}

/** @param {string} text */
function lettered(text) {
  return text.toLowerCase().replace(LETTER, (letter) => TABLE[letter]);
}

/**
 * Return the words of a text as they are compared: Kom!pas is kompas, leve(n)de is levende,
 * (net)werken is netwerken and werken, d'Hondt is dhondt and hondt, Sint-Niklaas is all three,
 * 1.240 and 1 240 are 1240.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  /** @type {string[]} */
  const found = [];
  const folded = plain(text).replace(THOUSANDS, (number) => number.replace(/\D/g, ""));
  for (const piece of folded.match(WORD) ?? []) {
    if (MARKED.test(piece)) add(piece, found);
    else found.push(piece);
  }
  return found;
}

/** @param {string} piece @param {string[]} found */
function add(piece, found) {
  const parts = piece.match(ALL_WORDS) ?? [];
  if (parts.length <= 1) found.push(...parts);
  else if (piece.includes("(")) bracketed(piece, found);
  else if (/[-_&]/.test(piece)) hyphened(piece, found);
  else if (piece.includes("'")) apostrophed(piece, found);
  else if (piece.includes(".")) dotted(piece, parts, found);
  else found.push(parts.join(""));
}

/** With and without what stands between brackets: leve(n)de, vrijwilliger(s), (net)werken. */
function bracketed(/** @type {string} */ piece, /** @type {string[]} */ found) {
  add(piece.replace(/[()]/g, ""), found);
  const outside = piece.replace(/\([^)]*\)?/g, "");
  if (piece.startsWith("(") || piece.endsWith(")")) add(outside, found);
}

/** Each part, and all parts as one word: Sint-Niklaas, doe-het-zelf. */
function hyphened(/** @type {string} */ piece, /** @type {string[]} */ found) {
  const parts = piece.split(/[-_&]+/);
  for (const part of parts) add(part, found);
  found.push((piece.match(ALL_WORDS) ?? []).join(""));
}

/**
 * An ending falls off (foto's, CAW's, UiTPAS'en, zo'n); a name is known with and without (d'Hondt).
 */
function apostrophed(/** @type {string} */ piece, /** @type {string[]} */ found) {
  const [head, tail] = piece.split("'", 2);
  if (/^(n|s|je|tje|jes|tjes|er|en|ers|sen)$/.test(tail)) return add(head, found);
  found.push((piece.match(ALL_WORDS) ?? []).join(""));
  if (tail.length > 1) add(tail, found);
  if (head.length > 1) add(head, found);
}

/** An abbreviation is one word (v.z.w., O.C.M.W.); an address or a forgotten space is more. */
function dotted(
  /** @type {string} */ piece,
  /** @type {string[]} */ parts,
  /** @type {string[]} */ found,
) {
  if (parts.every((part) => part.length === 1) || !piece.includes(".")) found.push(parts.join(""));
  else found.push(...parts);
}
