// Text and order that follow what is filled in; what does not change is left alone, so that no
// screen reader says it again.

/** @param {Element} root @param {string} selector @param {string} text */
export function write(root, selector, text) {
  const place = root.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}

/**
 * Show only these steps of a list, in this order.
 *
 * @param {Element} root @param {readonly string[]} fields each the `data-step` of a step
 * @returns {HTMLElement[]} the steps that show
 */
export function showSteps(root, fields) {
  const items = [...root.querySelectorAll("[data-step]")].filter(
    (one) => one instanceof HTMLElement,
  );
  const wanted = fields
    .map((field) => items.find(({ dataset }) => dataset.step === field))
    .filter((one) => one !== undefined);
  for (const item of items) item.hidden = !wanted.includes(item);
  const now = items.filter((item) => !item.hidden);
  if (now.some((item, at) => item !== wanted[at])) now[0]?.parentElement?.prepend(...wanted);
  return wanted;
}
