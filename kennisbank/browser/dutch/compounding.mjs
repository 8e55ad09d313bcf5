// Compounds: what links their halves, and how one that is not known as a whole is read by the
// halves that are.

import { plain } from "./folding.mjs";

/**
 * The words that are known, as compounds ask for them.
 * @typedef {object} Known
 * @property {import("./analyser.mjs").Analyser} analyser
 * @property {{has: (form: string) => boolean}} forms as they are written
 * @property {{has: (stem: string) => boolean}} stems
 * @property {(word: string) => boolean} knows whether any form of a word occurs
 * @property {(word: string) => boolean} isWritten whether it occurs as it is, or in the plural
 * @property {(start: string) => string | null} head the known word at the start of a compound
 * @property {(start: string) => string[]} beginning the longer forms that begin so
 * @property {(stem: string) => string[]} ending the longer stems that end so
 */

/** What may stand between the halves of a compound. */
export const LINKS = ["", "s", "e", "en", "n"];

const SHORTEST = 3; // letters of a half beside another that is known
const ALONE = 4; // letters of a half that stands alone
const GUESSED = 5; // and of one that is not written so anywhere
const LONGEST = 40; // no compound is longer
const KIN = 6; // letters that two words of one family share at least

const SUSPENDED = /(?<![a-z])([a-z]{3,})- (?:en|of|en\/of|tot) ([a-z]{5,})/g;
const WITHOUT = /lo(?:os|ze|zen)$/; // ends a compound, though it is no word

/** What stands before a verb makes another verb, not a compound. */
export const PREFIXES = new Set(
  `
  aan achter af bij binnen door her heen in mee mis neer om onder ont op over rond samen tegen
  terug toe tussen uit vast ver voor voort weg zonder be ge`
    .trim()
    .split(/\s+/),
);
/** What makes one word of another is no half. */
const SUFFIX = new RegExp(
  [
    "^[a-z]?(?:achtig|baar|bare|heid|heden|loos|loze|schap|schappen|zaam|zame)$",
    "^.?[ae]?(?:tie|ties|teit|teiten)$",
    "^.{0,2}(?:lijke?|lingen?|ingen|sters?|ement|ementen|isch|ische|eren|aars?)$",
  ].join("|"),
);

/** Return the plurals that a word may have: les is in lessen. @param {string} word */
export function plurals(word) {
  return [`${word}s`, `${word}en`, `${word}${word.at(-1)}en`];
}

/**
 * Return what may be the first half of a compound, with and without what links it.
 * @param {string} start
 */
export function heads(start) {
  return LINKS.filter((link) => start.endsWith(link)).map((link) =>
    start.slice(0, start.length - link.length),
  );
}

/** Return how neighbours may be one word; two may have lost a link. @param {string[]} parts */
export function joinings(parts) {
  return (parts.length === 2 ? LINKS : [""]).map((link) => parts.join(link));
}

/**
 * Return the words that a text leaves half written: dak- en thuislozen is of daklozen too, and
 * naai- en verpakkingsatelier of a naaiatelier, when it is known where the second falls apart.
 * @param {string} text
 * @param {Map<string, string[]>} compounds the parts of a compound, by the compound
 */
export function suspended(text, compounds) {
  if (!text.includes("- ")) return [];
  return [...plain(text).matchAll(SUSPENDED)].flatMap(([, start, whole]) => {
    const tail = compounds.get(whole)?.[1] ?? WITHOUT.exec(whole)?.[0];
    return tail ? [start + tail] : [];
  });
}

/**
 * Return the stems of the two known words that a compound is made of; the longest last part wins.
 * @param {string} word
 * @param {Known} known
 * @returns {string[] | null}
 */
export function split(word, known) {
  if (word.length > LONGEST) return null;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = word.slice(at);
    if (!known.isWritten(tail)) continue;
    const head = known.head(word.slice(0, at));
    if (head && !PREFIXES.has(head)) return stems([head, tail], known);
  }
  return null;
}

/**
 * Return the stems for what is known of an unknown compound: both halves where they meet, one of
 * them only as part of other words (zang in zangers), else the longest half that is a word.
 * @param {string} word
 * @param {Known} known
 * @returns {{tails: string[], heads: string[]}}
 */
export function halves(word, known) {
  if (word.length > LONGEST) return { tails: [], heads: [] };
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST + 1) },
    (_, at) => at + SHORTEST,
  );
  const met = cuts.find(
    (at) => starts(word.slice(0, at), known).length && plausible(word.slice(at), known),
  );
  if (met !== undefined)
    return { tails: ends(word.slice(met), known), heads: starts(word.slice(0, met), known) };
  const tail = cuts.map((at) => word.slice(at)).find((part) => stands(part, known)) ?? "";
  const head = cuts.map((at) => word.slice(0, -at)).find((part) => stands(part, known)) ?? "";
  return tail.length >= head.length
    ? { tails: stems([tail], known), heads: [] }
    : { tails: [], heads: stems([head], known) };
}

/**
 * Return the stems of words that begin as most of a word does: prostituees is near prostitutie.
 * @param {string} word
 * @param {Known} known
 */
export function kin(word, known) {
  const shared = Math.max(KIN, Math.ceil((word.length * 2) / 3));
  return word.length > shared ? stems(known.beginning(word.slice(0, shared)), known) : [];
}

/**
 * Whether a half is a word that says enough by itself.
 * @param {string} part
 * @param {Known} known
 */
function stands(part, known) {
  if (SUFFIX.test(part) || PREFIXES.has(part) || !known.knows(part)) return false;
  return known.forms.has(part) ? part.length >= ALONE : stems([part], known)[0].length >= GUESSED;
}

/**
 * Return what a first half means: a known word, or the words that begin so.
 * @param {string} start
 * @param {Known} known
 */
function starts(start, known) {
  const head = known.head(start);
  if (head) return stems([head], known);
  const alike = likewise(start, known);
  if (alike.length) return alike;
  if (start.length < ALONE || known.analyser.term(start) === null || PREFIXES.has(start)) return [];
  return stems(known.beginning(start), known);
}

/**
 * Return what a last half means: a known word, or the compounds that end so.
 * @param {string} end
 * @param {Known} known
 */
function ends(end, known) {
  const [stem] = stems([end], known);
  if (!stem || end.length < ALONE || SUFFIX.test(end)) return [];
  if (known.stems.has(stem) && (known.forms.has(end) || end.length >= GUESSED)) return [stem];
  const alike = likewise(end, known);
  if (alike.length) return alike;
  if (stem.length < ALONE) return [];
  return known.ending(stem).filter((whole) => known.head(whole.slice(0, -stem.length)));
}

/**
 * Return known words that mean what an unknown half means: kleren is kleding.
 * @param {string} part
 * @param {Known} known
 */
function likewise(part, known) {
  return stems([part], known)
    .flatMap((stem) => known.analyser.everyday(stem))
    .filter((others) => others.every((stem) => known.stems.has(stem)))
    .flat();
}

/**
 * Whether a word may begin where the first half ends, as groep does in groepsaankoop.
 * @param {string} end
 * @param {Known} known
 */
function plausible(end, known) {
  if (ends(end, known).length) return true;
  return end.length >= GUESSED && !SUFFIX.test(end) && known.beginning(end).length > 0;
}

/** @param {string[]} words @param {Known} known @returns {string[]} */
function stems(words, { analyser }) {
  return [...new Set(words.flatMap((word) => (word && analyser.term(word)) ?? []))].filter(Boolean);
}
