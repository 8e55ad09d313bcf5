// Questions of the page one at a time, full screen, with a clock: the same words as on the page.
import { write } from "../our_table/writing.mjs";
import { again, inMinutes, left, set, toggled } from "./clock.mjs";
import { size, turned, within } from "./turning.mjs";

const USUAL = 5; // minutes for a question that has no time of its own
const TICK = 250; // milliseconds

/**
 * What shows large: its lines, the first of them the largest, and its own minutes if it has any.
 *
 * @typedef {{lines: string[], minutes: number | null}} Slide
 */

for (const place of document.querySelectorAll("[data-projector]"))
  if (place instanceof HTMLElement) projector(place);

/** @param {HTMLElement} place */
function projector(place) {
  const screen = place.querySelector("dialog");
  const opener = place.querySelector("[data-show]");
  const words = place.querySelector("[data-words]");
  if (!screen || !(opener instanceof HTMLElement) || !(words instanceof HTMLElement)) return;

  /** @type {Slide[]} */
  let slides = [];
  let at = 0;
  let clock = set(USUAL);
  let ticking = 0;

  const tell = () => {
    const now = left(clock, Date.now());
    const isOver = now === 0;
    write(place, "[data-left]", inMinutes(now));
    place.querySelector("[data-left]")?.toggleAttribute("data-over", isOver);
    if (isOver && clock.since !== null) {
      clock = toggled(clock, Date.now());
      clearInterval(ticking);
      say(place, "over");
    }
    const button = place.querySelector("[data-act=clock]");
    if (button instanceof HTMLElement) {
      const { start = "", stop = "" } = button.dataset;
      write(place, "[data-act=clock]", clock.since === null ? start : stop);
    }
  };

  /** @param {import("./clock.mjs").Clock} next */
  const wind = (next) => {
    clock = next;
    clearInterval(ticking);
    if (clock.since !== null) ticking = setInterval(tell, TICK);
    say(place, "");
    tell();
  };

  /** @param {number} to */
  const turn = (to) => {
    at = within(to, slides.length);
    const { lines, minutes } = slides[at];
    words.replaceChildren(...lines.map(paragraph));
    words.style.setProperty("--share", String(size(lines.join("").length)));
    words.scrollTop = 0;
    write(place, "[data-place]", `${at + 1} van ${slides.length}`);
    for (const [act, isEnd] of /** @type {const} */ ([
      ["back", at === 0],
      ["on", at === slides.length - 1],
    ]))
      place.querySelector(`[data-act=${act}]`)?.toggleAttribute("disabled", isEnd);
    wind(again(clock, minutes ?? clock.minutes, Date.now()));
    if (document.activeElement === document.body || !screen.contains(document.activeElement))
      words.focus();
  };

  /** @type {Record<string, () => void>} */
  const acts = {
    back: () => turn(at - 1),
    on: () => turn(at + 1),
    close: () => screen.close(),
    clock: () => wind(toggled(clock, Date.now())),
    shorter: () => wind(again(clock, clock.minutes - 1, Date.now())),
    longer: () => wind(again(clock, clock.minutes + 1, Date.now())),
  };

  opener.addEventListener("click", () => {
    slides = gathered(place.closest("section"));
    if (!slides.length) return;
    screen.showModal();
    clock = set(slides[0].minutes ?? USUAL);
    turn(0);
    words.focus();
    // Where a browser can: the whole screen. The dialog fills the window anyway.
    screen.firstElementChild?.requestFullscreen?.().catch(() => {});
  });
  screen.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("[data-act]") : null;
    if (pressed instanceof HTMLElement) acts[pressed.dataset.act ?? ""]?.();
  });
  screen.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && event.target instanceof HTMLButtonElement) return; // presses it
    const to = turned(event.key, at, slides.length);
    if (to !== null) turn(to);
    else if (event.key.toLowerCase() === "t") acts.clock();
    else return;
    event.preventDefault();
  });
  screen.addEventListener("close", () => {
    clearInterval(ticking);
    const isLeft = document.fullscreenElement ? document.exitFullscreen() : Promise.resolve();
    isLeft.catch(() => {}).then(() => opener.focus());
  });
  // Escape leaves the whole screen without telling the dialog.
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && screen.open) screen.close();
  });
}

/** What is marked to show large in a section. @param {Element | null} section @returns {Slide[]} */
function gathered(section) {
  const marked = section?.querySelectorAll("[data-slide]") ?? [];
  return [...marked]
    .map((one) => {
      const parts = one.querySelectorAll("[data-line]");
      const lines = (parts.length ? [...parts] : [one]).map(textOf).filter(Boolean);
      const minutes = Number(one.getAttribute("data-minutes"));
      return { lines, minutes: minutes || null };
    })
    .filter(({ lines }) => lines.length);
}

/** The words that show, on one line. @param {Element} part */
function textOf(part) {
  // biome-ignore lint/performance/useDomNodeTextContent: of two ways to ask only one may show
  return (part instanceof HTMLElement ? part.innerText : "").replace(/\s+/g, " ").trim();
}

/** @param {string} text */
function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

/** Say in the live region what its `data-…` holds. @param {Element} root @param {string} key */
function say(root, key) {
  const region = root.querySelector("[data-said]");
  if (region instanceof HTMLElement) write(root, "[data-said]", region.dataset[key] ?? "");
}
