// The stack lives in the address alone. So whatever leads from a page to another page of this site
// takes it along: a link, a form, and what a script opens.

export const NAME = "stapel";

/** The stack of a page as text; empty when there is none. @param {string} search its query */
export function stackText(search) {
  return new URLSearchParams(search).get(NAME) ?? "";
}

/**
 * Return an address with a stack, or without one when the text is empty.
 * @param {string} address
 * @param {string} text
 */
export function withStack(address, text) {
  const url = new URL(address);
  if (text) url.searchParams.set(NAME, text);
  else url.searchParams.delete(NAME);
  return url.href;
}

/** Take the stack along on every way out that a reader can choose, also those added later. */
export function carryAlong() {
  for (const event of ["pointerdown", "focusin", "click"]) document.addEventListener(event, onLink, true);
  document.addEventListener("submit", onForm, true);
}

/** @param {Event} event */
function onLink({ target }) {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  if (link instanceof HTMLAnchorElement && isPage(link)) link.href = withStack(link.href, stackText(location.search));
}

/** @param {HTMLAnchorElement} link */
function isPage(link) {
  const own = link.origin === location.origin && link.protocol === location.protocol;
  const here = link.getAttribute("href")?.startsWith("#");
  return own && !here && /(\/|\.html)$/.test(link.pathname);
}

/** A form that asks a page writes its own query: the stack has to be one of its fields. @param {Event} event */
function onForm({ target }) {
  const form = /** @type {HTMLFormElement} */ (target);
  form.querySelector(`input[name=${NAME}]`)?.remove();
  const text = stackText(location.search);
  if (!text || form.method !== "get") return;
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: NAME, value: text });
  form.append(field);
}
