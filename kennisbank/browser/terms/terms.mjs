// The explanation of a term beside its link: on hover and on focus, gone with Escape (WCAG 1.4.13).
// Without this script the link leads to the same words on /begrippen/.
import { placed } from "./placing.mjs";

const PATIENCE = 200; // milliseconds to move the pointer from the word to its explanation

const tip = document.createElement("div");
tip.id = "uitleg";
tip.className = "tip";
tip.setAttribute("role", "tooltip");

/** @type {HTMLAnchorElement | null} */
let shown = null;
let leaving = 0;

/** @param {EventTarget | null} target @returns {HTMLAnchorElement | null} */
const termAt = (target) => (target instanceof Element ? target.closest("a.term[data-term]") : null);

const hide = () => {
  shown?.removeAttribute("aria-describedby");
  shown = null;
  tip.remove();
};

/** @param {HTMLAnchorElement} link */
const show = (link) => {
  clearTimeout(leaving);
  if (link === shown) return;
  hide();
  shown = link;
  tip.textContent = link.dataset.term ?? "";
  document.body.append(tip);
  const room = document.documentElement.clientWidth;
  const { left, top } = placed(link.getBoundingClientRect(), tip.offsetWidth, room);
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
  link.setAttribute("aria-describedby", tip.id);
};

document.addEventListener("mouseover", ({ target }) => {
  const link = termAt(target);
  if (link) show(link);
  else if (target instanceof Node && tip.contains(target)) clearTimeout(leaving);
  else if (shown && shown !== document.activeElement) {
    clearTimeout(leaving);
    leaving = window.setTimeout(hide, PATIENCE);
  }
});
document.addEventListener("focusin", ({ target }) => {
  const link = termAt(target);
  if (link) show(link);
  else hide();
});
document.addEventListener("focusout", hide);
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hide();
});
