// Compounds that the collection does not know as a whole: read by the halves that it knows.

import { term } from "./analyser.mjs";
import { everyday } from "./everyday.mjs";

/** @typedef {import("./lexicon.mjs").Lexicon} Lexicon */

const SHORTEST = 3; // letters of a half beside another that is known
const ALONE = 4; // letters of a half that stands alone
const GUESSED = 5; // and of one that is not written so anywhere
const LONGEST = 40; // no compound is longer
const KIN = 6; // letters that two words of one family share at least

/** What stands before a verb makes another verb, not a compound. */
export const PREFIXES = new Set(
  "aan achter af bij binnen door her heen in mee mis neer om onder ont op over rond samen tegen terug toe tussen uit vast ver voor voort weg zonder be ge".split(" "),
);
/** What makes one word of another is no half. */
const SUFFIX = /^(?:[a-z]?(?:achtig|baar|bare|heid|heden|loos|loze|schap|schappen|zaam|zame)|.?[ae]?(?:tie|ties|teit|teiten)|.{0,2}(?:lijke?|lingen?|ingen|sters?|ement|ementen|isch|ische|eren|aars?))$/;

/**
 * Return the stems of the two known words that a compound is made of; the longest last part wins.
 * @param {string} word
 * @param {Lexicon} lexicon
 * @returns {string[] | null}
 */
export function split(word, lexicon) {
  if (word.length > LONGEST) return null;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = word.slice(at);
    if (!lexicon.isWritten(tail)) continue;
    const head = lexicon.head(word.slice(0, at));
    if (head) return stems([head, tail]);
  }
  return null;
}

/**
 * Return the stems for what is known of an unknown compound: both halves where they meet, one of
 * them only as part of other words (zang in zangers), else the longest half that is a word.
 * @param {string} word
 * @param {Lexicon} lexicon
 * @returns {{tails: string[], heads: string[]}}
 */
export function halves(word, lexicon) {
  if (word.length > LONGEST) return { tails: [], heads: [] };
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 1) }, (_, at) => at + SHORTEST);
  const met = cuts.find((at) => starts(word.slice(0, at), lexicon).length && plausible(word.slice(at), lexicon));
  if (met !== undefined) return { tails: ends(word.slice(met), lexicon), heads: starts(word.slice(0, met), lexicon) };
  const tail = cuts.map((at) => word.slice(at)).find((part) => stands(part, lexicon)) ?? "";
  const head = cuts.map((at) => word.slice(0, -at)).find((part) => stands(part, lexicon)) ?? "";
  return tail.length >= head.length ? { tails: stems([tail]), heads: [] } : { tails: [], heads: stems([head]) };
}

/**
 * Return the stems of words that begin as most of a word does: prostituees is near prostitutie.
 * @param {string} word
 * @param {Lexicon} lexicon
 */
export function kin(word, lexicon) {
  const shared = Math.max(KIN, Math.ceil((word.length * 2) / 3));
  return word.length > shared ? stems(lexicon.beginning(word.slice(0, shared))) : [];
}

/** Whether a half is a word that says enough by itself. @param {string} part @param {Lexicon} lexicon */
function stands(part, lexicon) {
  if (SUFFIX.test(part) || PREFIXES.has(part) || !lexicon.knows(part)) return false;
  return lexicon.forms.has(part) ? part.length >= ALONE : stems([part])[0].length >= GUESSED;
}

/** Return what a first half means: a known word, or the words that begin so. @param {string} start @param {Lexicon} lexicon */
function starts(start, lexicon) {
  const head = lexicon.head(start);
  if (head) return stems([head]);
  const alike = likewise(start, lexicon);
  if (alike.length) return alike;
  if (start.length < ALONE || term(start) === null || PREFIXES.has(start)) return [];
  return stems(lexicon.beginning(start));
}

/** Return what a last half means: a known word, or the compounds that end so. @param {string} end @param {Lexicon} lexicon */
function ends(end, lexicon) {
  const [stem] = stems([end]);
  if (!stem || end.length < ALONE || SUFFIX.test(end)) return [];
  if (lexicon.stems.has(stem) && (lexicon.forms.has(end) || end.length >= GUESSED)) return [stem];
  const alike = likewise(end, lexicon);
  if (alike.length) return alike;
  if (stem.length < ALONE) return [];
  return lexicon.ending(stem).filter((whole) => lexicon.head(whole.slice(0, -stem.length)));
}

/** Return known words that mean what an unknown half means: kleren is kleding. @param {string} part @param {Lexicon} lexicon */
function likewise(part, lexicon) {
  return stems([part]).flatMap((stem) => everyday(stem)).filter((others) => others.every((stem) => lexicon.stems.has(stem))).flat();
}

/** Whether a word may begin where the first half ends, as groep does in groepsaankoop. @param {string} end @param {Lexicon} lexicon */
function plausible(end, lexicon) {
  if (ends(end, lexicon).length) return true;
  return end.length >= GUESSED && !SUFFIX.test(end) && lexicon.beginning(end).length > 0;
}

/** @param {string[]} words @returns {string[]} */
function stems(words) {
  return [...new Set(words.flatMap((word) => (word && term(word)) ?? []))].filter(Boolean);
}
