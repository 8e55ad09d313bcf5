// A stack of cards and questions, and the text that stands for it in an address. Nothing is kept
// anywhere else: who has the link has the stack.

/**
 * One thing on the stack: the code of a record, perhaps one of its questions (from 1), and minutes.
 *
 * @typedef {{code: string, question: number, minutes: number}} Item
 */

const SHAPE = /^([2-9b-df-hjkmnp-tv-z]{6})(?:\.([1-9]\d?))?(?:m(\d{1,3}))?$/;
const LONGEST = 60; // things on a stack; a longer link does not fit in a message
const MOST_MINUTES = 480;

/**
 * Read a stack from an address; what is not a thing is left out, and nothing lies on it twice.
 *
 * @param {string} text such as `6fx57p.2m15-dh2r7s`
 * @returns {Item[]}
 */
export function parsed(text) {
  /** @type {Map<string, Item>} */
  const found = new Map();
  for (const part of text.split("-")) {
    const match = SHAPE.exec(part);
    if (!match) continue;
    const item = {
      code: match[1],
      question: Number(match[2] ?? 0),
      minutes: within(Number(match[3] ?? 0)),
    };
    if (!found.has(key(item)) && found.size < LONGEST) found.set(key(item), item);
  }
  return [...found.values()];
}

/** @param {Item[]} items @returns {string} */
export function written(items) {
  return items.map((item) => key(item) + (item.minutes ? `m${item.minutes}` : "")).join("-");
}

/**
 * What makes a thing the same thing, whatever its minutes.
 *
 * @param {{code: string, question: number}} item
 */
export function key({ code, question }) {
  return question ? `${code}.${question}` : code;
}

/** @param {Item[]} items @param {{code: string, question: number}} item */
export function has(items, item) {
  return items.some((other) => key(other) === key(item));
}

/** @param {Item[]} items @param {{code: string, question: number}} item @returns {Item[]} */
export function toggled(items, item) {
  if (has(items, item)) return items.filter((other) => key(other) !== key(item));
  return items.length < LONGEST ? [...items, { ...item, minutes: 0 }] : items;
}

/**
 * Move the thing at a place up (-1) or down (1); at the end of the stack nothing happens.
 *
 * @param {Item[]} items @param {number} from @param {number} by @returns {Item[]}
 */
export function moved(items, from, by) {
  const to = from + by;
  if (to < 0 || to >= items.length) return items;
  const copy = [...items];
  [copy[from], copy[to]] = [copy[to], copy[from]];
  return copy;
}

/** @param {Item[]} items @param {number} at @param {number} minutes @returns {Item[]} */
export function timed(items, at, minutes) {
  return items.map((item, place) => (place === at ? { ...item, minutes: within(minutes) } : item));
}

/**
 * When each thing begins and ends, in minutes from the start, and how long all of it takes.
 *
 * @param {Item[]} items
 * @returns {{spans: {start: number, end: number}[], total: number}}
 */
export function agenda(items) {
  let total = 0;
  const spans = items.map(({ minutes }) => {
    const start = total;
    total += minutes;
    return { start, end: total };
  });
  return { spans, total };
}

/** @param {number} minutes */
function within(minutes) {
  return Number.isFinite(minutes) ? Math.max(0, Math.min(MOST_MINUTES, Math.round(minutes))) : 0;
}
