// Which question shows next, and how large its words can be.

// What a key does, also one of a presenter's remote control.
/** @type {Record<string, (at: number, last: number) => number>} */
const TURNS = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  " ": (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The place that a key leads to, never past the first or the last; null when it turns nothing.
 *
 * @param {string} key @param {number} at @param {number} count
 */
export function turned(key, at, count) {
  const turn = TURNS[key];
  return turn ? within(turn(at, count - 1), count) : null;
}

/** @param {number} place @param {number} count */
export function within(place, count) {
  return Math.max(0, Math.min(count - 1, place));
}

/** How large words stand, as a share of the largest: long ones smaller. @param {number} letters */
export function size(letters) {
  return Math.min(1, Math.max(0.4, Math.sqrt(70 / Math.max(letters, 1))));
}
