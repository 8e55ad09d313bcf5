// The word a reader meant: the nearest word form of the collection, heard or typed.

import { sound } from "../dutch/sounds.mjs";

const LONGER = 3; // letters that one sound may take more: ph, gh, double letters
const LONGEST = 40; // letters of a word worth mending

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
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      here.push(cost);
    }
    if (Math.min(...here) > limit) return limit + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length], limit + 1);
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
