// Where partners differ: the spread of their answers and degrees, in numbers and in words.
import { ANSWERS, capital, counted, inWords, joined, said } from "../our_table/answers.mjs";
import { degrees } from "../our_table/slider.mjs";

/** How far two answers lie apart; who doesn't know is one step from everyone. */
/** @type {Record<string, number>} */
const PLACES = { ja: 0, deels: 1, nee: 2 };
const WARM = 5; // the last degrees of the scale are warm

/** @param {string} one @param {string} other */
function apart(one, other) {
  if (one === other) return 0;
  const [from, to] = [one, other].map((answer) => PLACES[answer]);
  return from === undefined || to === undefined ? 1 : Math.abs(from - to);
}

/**
 * How much the answers to one question differ: the distances of all pairs together.
 *
 * @param {readonly string[]} given '' for who left it open; that counts as no answer
 */
export function spread(given) {
  const answers = given.filter(Boolean);
  return answers.reduce(
    (sum, one, at) =>
      sum + answers.slice(at + 1).reduce((more, other) => more + apart(one, other), 0),
    0,
  );
}

/**
 * The questions by their spread, the widest first; alike in the order of the ring.
 *
 * @param {readonly (readonly string[])[]} partners the answers of each, by question
 * @returns {{at: number, spread: number}[]}
 */
export function bySpread(partners) {
  const count = partners[0]?.length ?? 0;
  const found = Array.from({ length: count }, (_, at) => ({
    at,
    spread: spread(partners.map((answers) => answers[at])),
  }));
  return found.sort((one, other) => other.spread - one.spread || one.at - other.at);
}

/**
 * Say who answered what: `Drie zeggen nee, twee ja. Eén weet het niet.`
 *
 * @param {readonly string[]} given
 */
export function answersInWords(given) {
  const counts = counted(given);
  const known = ANSWERS.filter((answer) => answer !== "weet-niet" && counts[answer])
    .sort((one, other) => counts[other] - counts[one])
    .map((answer, at) =>
      at
        ? `${inWords(counts[answer])} ${said(answer)}`
        : `${inWords(counts[answer])} ${counts[answer] > 1 ? "zeggen" : "zegt"} ${said(answer)}`,
    );
  const unsure = counts["weet-niet"];
  const open = given.filter((answer) => !answer).length;
  return [
    known.join(", "),
    unsure ? `${inWords(unsure)} ${unsure > 1 ? "weten" : "weet"} het niet` : "",
    open ? `${inWords(open)} ${open > 1 ? "lieten" : "liet"} het open` : "",
  ]
    .filter(Boolean)
    .map((sentence) => `${capital(sentence)}.`)
    .join(" ");
}

/** Say how far the degrees lie apart. @param {readonly number[]} values at least one */
export function rangeInWords(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 1) return `Eén partner zette ${degrees(low)}.`;
  if (low === high) return `Iedereen zette ${degrees(low)}.`;
  const gap = high - low;
  const unit = gap === 1 ? "graad" : "graden";
  return `Van ${degrees(low)} tot ${degrees(high)}. Dat is ${gap} ${unit} verschil.`;
}

/**
 * Say how the seats lie over the scale: below zero, warm, between.
 *
 * @param {readonly number[]} values @param {number} top the highest degree of the scale
 */
export function degreesInWords(values, top) {
  const edge = top - WARM;
  const cold = values.filter((one) => one < 0).length;
  const warm = values.filter((one) => one >= edge).length;
  const between = values.length - cold - warm;
  if (!cold && !warm) return `${capital(seats(between))} tussen ${degrees(0)} en ${degrees(edge)}.`;
  const said = [
    cold ? `${seats(cold)} onder nul` : "",
    warm ? `${seats(warm)} op ${degrees(edge)} of hoger` : "",
    between ? `${inWords(between)} ertussen` : "",
  ];
  return `${capital(joined(said.filter(Boolean)))}.`;
}

/** @param {number} count */
function seats(count) {
  return count === 1 ? "één stoel staat" : `${inWords(count)} stoelen staan`;
}

/**
 * On which level each seat stands above the scale: those that would overlap stack upward.
 *
 * @param {readonly number[]} values @param {number} room degrees that a seat needs
 * @returns {number[]} from 0, for each value
 */
export function levels(values, room) {
  const order = [...values.keys()].sort((one, other) => values[one] - values[other]);
  /** @type {number[]} the last value on each level */
  const ends = [];
  /** @type {number[]} */
  const found = [];
  for (const at of order) {
    const free = ends.findIndex((end) => values[at] - end >= room);
    found[at] = free < 0 ? ends.length : free;
    ends[found[at]] = values[at];
  }
  return found;
}
