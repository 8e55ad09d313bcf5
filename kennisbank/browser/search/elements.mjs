// Making and finding elements, without a line of HTML: what strangers wrote stays text.

/** @typedef {import("./excerpt.mjs").Piece} Piece */

/**
 * Make an element.
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/**
 * Find the element that carries a mark of ours, such as data-chips.
 * @param {ParentNode} root
 * @param {string} mark
 * @returns {HTMLElement | null}
 */
export function part(root, mark) {
  return root.querySelector(`[data-${mark}]`);
}

/**
 * Write pieces of text, those that were found as marks.
 * @param {Piece[]} pieces
 * @returns {(Node | string)[]}
 */
export function written(pieces) {
  return pieces.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
}

/**
 * Write a text in an element, unless it stands there: a browser would lay out the page again.
 * @param {Node} place
 * @param {string} text
 */
export function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** Write a number as Belgians do: 1.000. @param {number} number */
export function belgian(number) {
  return number.toLocaleString("nl-BE");
}
