// Whatever leads from a page to another page of this site takes the stack along: a link and a form.
import { NAME, stackText, withStack } from "../address/stack.mjs";

/** Take the stack along on every way out that a reader can choose, also those added later. */
export function carryAlong() {
  for (const event of ["pointerdown", "focusin", "click"])
    document.addEventListener(event, onLink, true);
  document.addEventListener("submit", onForm, true);
}

/** @param {Event} event */
function onLink({ target }) {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  if (link instanceof HTMLAnchorElement && isPage(link))
    link.href = withStack(link.href, stackText(location.search));
}

/** @param {HTMLAnchorElement} link */
function isPage(link) {
  const own = link.origin === location.origin && link.protocol === location.protocol;
  const here = link.getAttribute("href")?.startsWith("#");
  return own && !here && /(\/|\.html)$/.test(link.pathname);
}

/**
 * A form that asks a page writes its own query: the stack has to be one of its fields.
 * @param {Event} event
 */
function onForm({ target }) {
  const form = /** @type {HTMLFormElement} */ (target);
  form.querySelector(`input[name=${NAME}]`)?.remove();
  const text = stackText(location.search);
  if (!text || form.method !== "get") return;
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: NAME, value: text });
  form.append(field);
}
