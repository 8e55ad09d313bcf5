// What a network filled in, "Onze tafel": flat fields with a day, and the file that holds them.
//
// The file is JSON: `format` and `version` say what it is, `day` when it was last filled in
// (yyyy-mm-dd), `fields` holds a text by the name of the control it was given in, and `earlier` is
// a round of before with its own day and fields. Whoever changes what a name means makes a new
// version; a file of a newer version than ours is refused, never half read.

import { isDay } from "./days.mjs";

const FORMAT = "onze-tafel";
export const VERSION = 1;

/**
 * @typedef {Record<string, string>} Fields
 * @typedef {{day: string, fields: Fields}} Round
 * @typedef {Round & {earlier: Round | null}} State
 * @typedef {"broken" | "other" | "newer" | "large"} Fault why a file cannot be read
 */

const NAME = /^[a-z]{2,20}(\.[a-z0-9-]{1,80}){0,2}$/;
const MOST_FIELDS = 600;
const LONGEST_TEXT = 1000; // characters in one field
export const LONGEST_FILE = 400_000; // characters: every field full would be more than anyone types

/** @param {string} day @returns {State} */
export function blank(day) {
  return { day, fields: {}, earlier: null };
}

/** Whether nothing was filled in. @param {State} state */
export function isBlank({ fields, earlier }) {
  return Object.keys(fields).length === 0 && earlier === null;
}

/**
 * Read a file; what has no name or no text of ours is left out.
 *
 * @param {string} text
 * @returns {{state: State, fault: null} | {state: null, fault: Fault}}
 */
export function read(text) {
  if (text.length > LONGEST_FILE) return refused("large");
  const found = parsed(text);
  if (found === undefined) return refused("broken");
  if (!isObject(found) || found.format !== FORMAT) return refused("other");
  if (!Number.isInteger(found.version) || Number(found.version) < 1) return refused("other");
  if (Number(found.version) > VERSION) return refused("newer");
  const round = roundOf(found);
  return round
    ? { state: { ...round, earlier: roundOf(found.earlier) }, fault: null }
    : refused("broken");
}

/** @param {State} state */
export function written({ day, fields, earlier }) {
  const held = { format: FORMAT, version: VERSION, day, fields, ...(earlier ? { earlier } : {}) };
  return `${JSON.stringify(held, null, 1)}\n`;
}

/**
 * Give a field a text, or take it away when there is none; the day becomes that of the change.
 *
 * @param {State} state @param {string} name @param {string} text @param {string} day
 * @returns {State}
 */
export function withField(state, name, text, day) {
  if (!NAME.test(name)) throw new RangeError(`not the name of a field: ${name}`);
  const { [name]: _, ...others } = state.fields;
  const kept = clean(text);
  const isFull = !(name in state.fields) && Object.keys(others).length >= MOST_FIELDS;
  const fields = kept && !isFull ? { ...others, [name]: kept } : others;
  return { ...state, day, fields };
}

/**
 * Begin a new round: this one becomes that of before, and what is asked again is empty.
 *
 * @param {State} state @param {string} day @param {(name: string) => boolean} isAskedAgain
 * @returns {State}
 */
export function nextRound({ day: before, fields }, day, isAskedAgain) {
  const kept = Object.entries(fields).filter(([name]) => !isAskedAgain(name));
  return { day, fields: Object.fromEntries(kept), earlier: { day: before, fields } };
}

/** @param {Fault} fault @returns {{state: null, fault: Fault}} */
function refused(fault) {
  return { state: null, fault };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {unknown} found @returns {found is Record<string, unknown>} */
function isObject(found) {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** @param {unknown} found @returns {Round | null} */
function roundOf(found) {
  if (!isObject(found) || typeof found.day !== "string" || !isDay(found.day)) return null;
  if (!isObject(found.fields)) return null;
  const fields = Object.entries(found.fields)
    .filter(([name, text]) => NAME.test(name) && typeof text === "string" && clean(text))
    .slice(0, MOST_FIELDS)
    .map(([name, text]) => [name, clean(String(text))]);
  return { day: found.day, fields: Object.fromEntries(fields) };
}

/** Drop what is no text, such as a control character, and what is too much. @param {string} text */
function clean(text) {
  return [...text].filter(isText).join("").slice(0, LONGEST_TEXT);
}

/**
 * @param {string} sign @returns {boolean} no control character, and none that turns a line round
 */
function isText(sign) {
  const at = sign.codePointAt(0) ?? 0;
  const isControl = at < 0x20 ? sign !== "\n" && sign !== "\t" : at >= 0x7f && at < 0xa0;
  return !isControl && !(at >= 0x202a && at <= 0x202e) && !(at >= 0x2066 && at <= 0x2069);
}
