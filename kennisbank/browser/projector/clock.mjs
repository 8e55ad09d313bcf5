// A clock that counts down; it is told the time and keeps none itself.

const MINUTE = 60_000; // milliseconds
const SHORTEST = 1; // minutes
const LONGEST = 90;

/**
 * How many minutes it counts, what was left when it last stood still, and since when it runs.
 *
 * @typedef {{minutes: number, left: number, since: number | null}} Clock
 */

/** A clock that stands still at its full time. @param {number} minutes @returns {Clock} */
export function set(minutes) {
  const kept = Math.max(SHORTEST, Math.min(LONGEST, minutes));
  return { minutes: kept, left: kept * MINUTE, since: null };
}

/** @param {Clock} clock @param {number} now @returns {Clock} */
export function toggled(clock, now) {
  if (clock.since !== null) return { ...clock, left: left(clock, now), since: null };
  const again = clock.left > 0 ? clock : set(clock.minutes);
  return { ...again, since: now };
}

/**
 * From the full time on, still running if it ran.
 *
 * @param {Clock} clock @param {number} minutes @param {number} now
 * @returns {Clock}
 */
export function again({ since }, minutes, now) {
  return { ...set(minutes), since: since === null ? null : now };
}

/** Milliseconds to go. @param {Clock} clock @param {number} now */
export function left(clock, now) {
  return clock.since === null ? clock.left : Math.max(0, clock.left - (now - clock.since));
}

/**
 * Time as people read it: `4:05`; it ends when the last second has passed.
 *
 * @param {number} milliseconds
 */
export function inMinutes(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
