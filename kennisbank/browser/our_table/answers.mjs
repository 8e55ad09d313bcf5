// The answers that a seat can show, and how they are counted and said.

/** From a full seat to a dotted one; in this order they are drawn, counted and told. */
export const ANSWERS = ["ja", "deels", "nee", "weet-niet"];

/** What asks for a step, the strongest first. */
export const URGENCY = ["nee", "weet-niet", "deels"];

const SAID = new Map([
  ["weet-niet", "weet niet"],
  ["nvt", "n.v.t."],
]);

/** @type {readonly string[]} */
const NUMBERS = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];

/** An answer as people say it; nothing when there is none yet. @param {string} answer */
export function said(answer) {
  return SAID.get(answer) ?? answer;
}

/** A number as a word, as far as readers know it that way. @param {number} count */
export function inWords(count) {
  return NUMBERS[count] ?? (count === 10 ? "tien" : String(count));
}

/** Join words as a sentence does: `a, b en c`. @param {readonly string[]} words */
export function joined(words) {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} en ${words[words.length - 1]}`;
}

/** Begin a sentence; a capital bears no accent. @param {string} text */
export function capital(text) {
  return text.startsWith("é")
    ? `E${text.slice(1)}`
    : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * Count how often each answer was given, zero too.
 *
 * @param {readonly string[]} given
 * @returns {Record<string, number>} by answer, in the order of `ANSWERS`
 */
export function counted(given) {
  return Object.fromEntries(
    ANSWERS.map((answer) => [answer, given.filter((one) => one === answer).length]),
  );
}

/**
 * Say the answers to questions that belong together: `twee keer ja`, `deels en ja`.
 *
 * @param {readonly string[]} given an empty one has not been answered
 */
export function told(given) {
  const words = given.map((answer) => said(answer) || "nog open");
  const alike = words.length > 1 && words.every((word) => word === words[0]);
  return alike ? `${inWords(words.length)} keer ${words[0]}` : joined(words);
}
