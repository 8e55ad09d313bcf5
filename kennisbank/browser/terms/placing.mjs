const GAP = 6; // pixels between word and explanation, and to the edge of the window

/**
 * Where an explanation stands: under the start of its word, and never beyond the window.
 *
 * @param {{left: number, bottom: number}} word in pixels of the window
 * @param {number} width of the explanation, in pixels
 * @param {number} room the width of the window, in pixels
 * @returns {{left: number, top: number}} in pixels of the window
 */
export function placed(word, width, room) {
  const rightmost = room - width - GAP;
  return { left: Math.max(GAP, Math.min(word.left, rightmost)), top: word.bottom + GAP };
}
