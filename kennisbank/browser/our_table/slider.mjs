// The thermometer: what stands above its thumb, and what a screen reader says of it.
import { table } from "./table.mjs";

/** Degrees with a real minus sign. @param {number} value */
export function degrees(value) {
  return `${value < 0 ? "\u2212" : ""}${Math.abs(value)}°`;
}

/** Show the degrees of every bound slider on the page; nothing while nobody has set it. */
export function sliders() {
  for (const place of document.querySelectorAll("[data-slider]")) {
    const range = place.querySelector("input");
    const output = place.querySelector("output");
    if (!(place instanceof HTMLElement) || !range || !output) continue;
    table.follow(() => {
      const text = table.text(range.name);
      const value = Number(text ? range.value : range.defaultValue); // never off the scale
      const share = (value - Number(range.min)) / (Number(range.max) - Number(range.min));
      place.toggleAttribute("data-set", text !== "");
      place.style.setProperty("--share", String(share));
      output.textContent = text ? degrees(value) : "";
      range.setAttribute("aria-valuetext", text ? spoken(range, value) : "nog niet gekozen");
    });
  }
}

/** @param {HTMLInputElement} range @param {number} value */
function spoken({ min, max, dataset }, value) {
  const end =
    value === Number(min) ? dataset.lowWords : value === Number(max) ? dataset.highWords : "";
  return end ? `${degrees(value)}: ${end}` : degrees(value);
}
