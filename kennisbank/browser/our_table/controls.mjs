// Controls with the name of a field: they show what is filled in, and fill it in. One that is not
// filled in shows what the page proposes: its value as the page came.
import { table } from "./table.mjs";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** Bind every control of a part of the page that has a name. @param {Element} part */
export function bind(part) {
  part.addEventListener("input", ({ target }) => {
    if (isControl(target) && target.name) table.fill(target.name, given(target));
  });
  table.follow(() => {
    for (const control of part.querySelectorAll("[name]"))
      if (isControl(control) && control !== typed(part)) showIn(control, table.text(control.name));
  });
}

/** Whoever types keeps their caret. @param {Element} part */
function typed(part) {
  const active = document.activeElement;
  const writes = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  return writes && part.contains(active) && !isChoice(active) ? active : null;
}

/** @param {unknown} found @returns {found is Control} */
function isControl(found) {
  return (
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement
  );
}

/** @param {Control} control @returns {control is HTMLInputElement} */
function isChoice(control) {
  return control.type === "radio" || control.type === "checkbox";
}

/** @param {Control} control */
function given(control) {
  return isChoice(control) && !control.checked ? "" : control.value;
}

/** @param {Control} control @param {string} text */
function showIn(control, text) {
  if (isChoice(control)) control.checked = text === control.value;
  else if (control instanceof HTMLSelectElement) control.value = text;
  else control.value = text || control.defaultValue;
}
