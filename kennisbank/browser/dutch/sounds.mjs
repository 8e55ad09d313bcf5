// How words sound to a Fleming, and which letters may stand for one another in what is heard.

/** Ei is ij, ou is au, c is k, sj is ch, and double letters are one. */
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

/** Letters that count as one in an outline. */
const ALIKE = ["aou", "eijy", "cghkqsxz", "dt", "fpv"];
const BITS = new Map([..."abcdefghijklmnopqrstuvwxyz"].map((letter, at) => [letter, at]));
for (const letters of ALIKE) {
  for (const letter of letters) BITS.set(letter, BITS.get(letters[0]) ?? 0);
}

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
 * Return which kinds of letters a word has, as bits: what differs much here need not be compared.
 * @param {string} word
 */
export function outline(word) {
  let bits = 0;
  for (const letter of word) bits |= 1 << (BITS.get(letter) ?? 26);
  return bits;
}
