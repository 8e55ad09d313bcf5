// Buttons to lay a card or a question on the stack, on any page that has a paper block.
import { stackText, withStack } from "../address/stack.mjs";
import { has, parsed, toggled, written } from "./selection.mjs";

const LIST = "afdrukken/";

/** @returns {import("./selection.mjs").Item[]} */
export const current = () => parsed(stackText(location.search));

/**
 * Keep a stack in the address.
 *
 * @param {import("./selection.mjs").Item[]} items
 */
export function keep(items) {
  history.replaceState(null, "", withStack(location.href, written(items)));
}

/**
 * Put a button beside each thing, that lays it on the stack or takes it off.
 *
 * @param {(items: import("./selection.mjs").Item[]) => void} changed
 */
export function offer(changed) {
  for (const { place, item } of offered()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stack-button by-script"; // says nothing that the page does not
    place.append(button);
    const show = () => {
      const lies = has(current(), item);
      button.setAttribute("aria-pressed", String(lies));
      button.textContent = lies ? "Op je stapel" : "Leg op je stapel";
    };
    button.addEventListener("click", () => {
      const items = toggled(current(), item);
      keep(items);
      show();
      changed(items);
    });
    document.addEventListener("stapel", show);
    show();
  }
}

/** @returns {{place: Element, item: {code: string, question: number}}[]} */
function offered() {
  return [...document.querySelectorAll("[data-stack]")].flatMap((block) => {
    const code = block.getAttribute("data-stack") ?? "";
    const source = block.matches(".stack-source");
    const whole = source ? block.querySelector("p") : block.lastElementChild;
    const asked = source
      ? block.querySelectorAll("ol > li")
      : document.querySelectorAll("ol.questions > li > p");
    const questions = [...asked].map((place, at) => ({ place, item: { code, question: at + 1 } }));
    return whole ? [{ place: whole, item: { code, question: 0 } }, ...questions] : questions;
  });
}

/**
 * Show how much lies on the stack, with the way to it; nothing on the page of the stack itself.
 *
 * @param {import("./selection.mjs").Item[]} items
 */
export function count(items) {
  const list = document.querySelector(`a[href*="${LIST}"]`);
  let bar = document.querySelector(".stack-bar");
  bar?.remove();
  if (!items.length || !(list instanceof HTMLAnchorElement) || document.getElementById("stapel"))
    return;
  bar = document.createElement("p");
  bar.className = "stack-bar";
  const link = document.createElement("a");
  link.href = withStack(new URL(list.href).href, written(items));
  link.hash = "stapel";
  link.textContent = `Je stapel: ${items.length}`;
  bar.append(link);
  document.body.append(bar);
}
