// The word a reader meant: the nearest word form of the collection, heard or typed.

/** How a Fleming hears it: ei is ij, ou is au, c is k, sj is ch, and double letters are one. */
const SOUNDS = /** @type {[RegExp, string][]} */ ([
  [/ij|ei|y/g, "9"],
  [/ou|au/g, "8"],
  [/ch|gh|sj|sh/g, "g"],
  [/dt$|d$/g, "t"],
  [/ck|q|c(?![ei])/g, "k"],
  [/c/g, "s"],
  [/ph/g, "f"],
  [/z/g, "s"],
  [/th/g, "t"],
  [/(.)\1+/g, "$1"],
]);

const LONGER = 3; // letters that one sound may take more: ph, gh, double letters
const LONGEST = 40; // letters of a word worth mending

/** @type {Map<string, string>} */
const heard = new Map();

/**
 * Return how a folded word sounds, as a short code.
 * @param {string} word
 */
export function sound(word) {
  let code = heard.get(word);
  if (code === undefined) {
    code = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word);
    heard.set(word, code);
  }
  return code;
}

/**
 * Count the letters to add, drop, replace or swap with a neighbour; `limit + 1` when it is more.
 * @param {string} a
 * @param {string} b
 * @param {number} limit
 */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = /** @type {number[]} */ ([]);
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(above[column] + 1, here[column - 1] + 1, above[column - 1] + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      here.push(cost);
    }
    if (Math.min(...here) > limit) return limit + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length], limit + 1);
}

/** Letters that may stand for one another in what is heard, so that they count as one. */
const ALIKE = ["aou", "eijy", "cghkqsxz", "dt", "fpv"];
const BITS = new Map([..."abcdefghijklmnopqrstuvwxyz"].map((letter, at) => [letter, at]));
for (const letters of ALIKE) for (const letter of letters) BITS.set(letter, BITS.get(letters[0]) ?? 0);

/**
 * Return which kinds of letters a word has, as bits: what differs much here need not be compared.
 * @param {string} word
 */
export function outline(word) {
  let bits = 0;
  for (const letter of word) bits |= 1 << (BITS.get(letter) ?? 26);
  return bits;
}

/**
 * Whether a word lacks more kinds of letters of what was typed than so many faults explain.
 * @param {number} typed
 * @param {number} other
 * @param {number} limit
 */
export function unlike(typed, other, limit) {
  let missing = typed & ~other;
  for (let faults = 0; missing; faults++) {
    if (faults >= limit) return true;
    missing &= missing - 1;
  }
  return false;
}

/**
 * Say how many faults a word of this length may hold: none under 4 letters, one under 8, then two;
 * what is longer than any word is not mended.
 * @param {string} word
 */
export function leeway(word) {
  if (/^\d+$/.test(word) || word.length < 4 || word.length > LONGEST) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Return how far a word form is from what was typed, as a number to sort by; null when too far.
 * What sounds the same counts as half a fault, a wrong first letter as half a fault more; with two
 * faults and another first letter it is another word.
 * @param {string} typed
 * @param {string} form
 * @param {number} limit
 * @returns {number | null}
 */
export function farness(typed, form, limit) {
  if (form.length > typed.length + limit + LONGER) return null;
  const first = typed[0] === form[0] ? 0 : 0.4;
  const letters = distance(typed, form, limit);
  const sounds = distance(sound(typed), sound(form), limit) + 0.5;
  const far = Math.min(letters, sounds);
  return far > limit || (first && far > 1.5) ? null : far + first;
}

/**
 * Return how far the start of a longer form is from what was typed: matelzorg is in mantelzorgers.
 * @param {string} typed
 * @param {string} form
 * @param {number} limit
 * @returns {number | null}
 */
export function startFarness(typed, form, limit) {
  if (typed.length < 6 || form.length <= typed.length || typed[0] !== form[0]) return null;
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  const least = Math.min(...lengths.map((length) => distance(typed, form.slice(0, length), limit)));
  return least > limit ? null : least + 0.6;
}
