// What a question leaves out: netwerken zonder gemeente, UiTPAS niet in Aalst.

/**
 * A question without what it leaves out, and the words of that.
 * @typedef {{kept: string, out: string[]}} Parted
 */

const WITHOUT = new Set(["zonder", "behalve", "uitgezonderd"]);
const NOT = "niet"; // leaves out with one of these behind it
const PLACING = new Set("in uit van voor met bij".split(" "));
const ARTICLES = new Set("de het een".split(" "));
const ALSO = new Set("en of noch".split(" "));
// Behind these it says what people lack: jongeren zonder diploma.
const PEOPLE = new Set(
  `mensen mens iemand wie kinderen kind jongeren ouders gezinnen gezin mannen vrouwen personen
  burgers bewoners inwoners`.split(/\s+/),
);

/**
 * Part a question in what it asks for and what it leaves out.
 * @param {string} question
 * @param {(word: string) => boolean} says whether a word says something
 * @returns {Parted}
 */
export function parted(question, says) {
  const words = question.split(/\s+/).filter(Boolean);
  const out = /** @type {string[]} */ ([]);
  const kept = /** @type {string[]} */ ([]);
  for (let at = 0; at < words.length; at++) {
    const [from, end] = leftOut(words, at, says) ?? [at, at];
    out.push(...words.slice(from, end).filter(says));
    if (end === at) kept.push(words[at]);
    else at = end - 1;
  }
  return kept.some(says) ? { kept: kept.join(" "), out } : { kept: question, out: [] };
}

/**
 * Return from where until where words are left out by the one at a place; null when none are.
 * @param {string[]} words
 * @param {number} at
 * @param {(word: string) => boolean} says
 * @returns {[number, number] | null}
 */
function leftOut(words, at, says) {
  const word = plain(words[at]);
  const without = WITHOUT.has(word) && !PEOPLE.has(plain(words[at - 1] ?? ""));
  const notIn = word === NOT && PLACING.has(plain(words[at + 1] ?? ""));
  if (!without && !notIn) return null;
  let from = at + 1;
  while (PLACING.has(plain(words[from] ?? "")) || ARTICLES.has(plain(words[from] ?? ""))) from++;
  if (!says(words[from] ?? "")) return null;
  let last = from;
  while (ALSO.has(plain(words[last + 1] ?? "")) && says(words[last + 2] ?? "")) last += 2;
  return [from, last + 1];
}

/** @param {string} word */
function plain(word) {
  return word.toLowerCase().replace(/[^\p{L}]/gu, "");
}
