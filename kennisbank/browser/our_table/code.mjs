// The answers of one partner as a short code to read aloud, or as a strip of paper typed in.
//
// A code is one number in letters that cannot be taken for each other: the answers and the degrees,
// times a prime, plus what the questions leave. So one wrong letter, or two that changed places, is
// always seen, and a code of other questions nearly always.
import { ANSWERS } from "./answers.mjs";

/**
 * What is asked: the ids of the questions, in order, and the ends of the scale.
 *
 * @typedef {{ids: readonly string[], low: number, high: number}} Asked
 * @typedef {{answers: string[], degrees: number | null}} Filled
 */

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: no i, l, o, u
const PRIME = 127;
const STATES = ANSWERS.length + 1; // and not answered
export const MOST_QUESTIONS = 14; // more do not fit in a number that is exact

/** @type {Record<string, string>} */
const MISREAD = { i: "1", l: "1", o: "0" };

/** @type {Record<string, string>} what somebody types from a strip of paper */
const TYPED = { j: "ja", d: "deels", n: "nee", w: "weet-niet", "?": "weet-niet", "-": "", ".": "" };

/** @param {Asked} asked @param {Filled} filled @returns {string} such as `k7m2-qpx` */
export function written(asked, { answers, degrees }) {
  const own = asked.ids.map((_, at) => ANSWERS.indexOf(answers[at]) + 1);
  const isOnScale = degrees !== null && degrees >= asked.low && degrees <= asked.high;
  const warm = isOnScale ? Math.round(degrees) - asked.low + 1 : 0;
  const number = own.reduce((sum, one) => sum * STATES + one, warm);
  return grouped(inLetters(number * PRIME + rest(asked), length(asked)));
}

/**
 * Read a code or a strip; null when it is neither.
 *
 * @param {Asked} asked @param {string} text
 * @returns {Filled | null}
 */
export function read(asked, text) {
  const typed = text.toLowerCase().trim();
  return fromStrip(asked, typed) ?? fromCode(asked, typed);
}

/** @param {Asked} asked @param {string} typed @returns {Filled | null} */
function fromCode(asked, typed) {
  const bare = typed.replace(/[\s-]/g, "").replace(/[ilo]/g, (letter) => MISREAD[letter]);
  if (bare.length !== length(asked) || [...bare].some((one) => !LETTERS.includes(one))) return null;
  const number = [...bare].reduce((sum, one) => sum * LETTERS.length + LETTERS.indexOf(one), 0);
  if (number % PRIME !== rest(asked)) return null;
  return unpacked(asked, Math.floor(number / PRIME));
}

/** @param {Asked} asked @param {number} number @returns {Filled | null} */
function unpacked({ ids, low, high }, number) {
  const answers = [];
  let left = number;
  for (const _ of ids) {
    answers.unshift(ANSWERS[(left % STATES) - 1] ?? "");
    left = Math.floor(left / STATES);
  }
  return left > high - low + 1 ? null : { answers, degrees: left ? left + low - 1 : null };
}

/** @param {Asked} asked @param {string} typed such as `jjdnjjdnwj 12` @returns {Filled | null} */
function fromStrip({ ids, low, high }, typed) {
  const bare = [...typed.replace(/\s/g, "")];
  const [letters, rest] = [bare.slice(0, ids.length), bare.slice(ids.length).join("")];
  if (letters.length < ids.length || letters.some((letter) => TYPED[letter] === undefined))
    return null;
  if (rest && !/^[-\u2212]?\d{1,2}$/.test(rest)) return null;
  const degrees = rest ? Number(rest.replace("\u2212", "-")) : null;
  if (degrees !== null && (degrees < low || degrees > high)) return null;
  return { answers: letters.map((letter) => TYPED[letter]), degrees };
}

/** What the questions leave: other questions leave another number. @param {Asked} asked */
function rest({ ids, low, high }) {
  const text = `${ids.join()} ${low} ${high}`;
  return [...text].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % PRIME, 7);
}

/** How many letters a code needs. @param {Asked} asked */
function length({ ids, low, high }) {
  if (ids.length > MOST_QUESTIONS) throw new RangeError(`more than ${MOST_QUESTIONS} questions`);
  const most = (high - low + 2) * STATES ** ids.length * PRIME;
  return Math.ceil(Math.log2(most) / Math.log2(LETTERS.length));
}

/** @param {number} number @param {number} size */
function inLetters(number, size) {
  let text = "";
  for (let left = number; text.length < size; left = Math.floor(left / LETTERS.length))
    text = LETTERS[left % LETTERS.length] + text;
  return text;
}

/** In two groups, so that it can be read aloud. @param {string} text */
function grouped(text) {
  const half = Math.ceil(text.length / 2);
  return `${text.slice(0, half)}-${text.slice(half)}`;
}
