// What every instrument can do with "Onze tafel": keep, save as a file, open one, print, wipe.
//
// The words stand in the page: in the bar itself, and for what may go wrong in its `data-…`.
import { download } from "./download.mjs";
import { isBlank, LONGEST_FILE, read, written } from "./state.mjs";
import { table } from "./table.mjs";

/** Make every bar of the page work. */
export function actions() {
  for (const bar of document.querySelectorAll(".our-table"))
    if (bar instanceof HTMLElement) act(bar);
}

/** @param {HTMLElement} bar */
function act(bar) {
  const status = bar.querySelector("[data-status]");
  const asks = bar.querySelector("[data-sure]");
  const wipe = bar.querySelector("[data-do=wipe]");
  /** @param {string} [text] */
  const say = (text = "") => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  /** @param {boolean} isOpen */
  const ask = (isOpen) => {
    if (asks instanceof HTMLElement) asks.hidden = !isOpen;
    wipe?.setAttribute("aria-expanded", String(isOpen));
  };
  /** @type {Record<string, () => void>} */
  const doings = {
    print: () => print(),
    save: () => {
      save();
      say(bar.dataset.saved);
    },
    wipe: () => {
      ask(true);
      focusOn(asks, "[data-do=spare]");
    },
    spare: () => {
      ask(false);
      focusOn(bar, "[data-do=wipe]");
    },
    wiped: () => {
      table.wipe();
      ask(false);
      say(bar.dataset.wiped);
      focusOn(bar, "[data-do=wipe]");
    },
  };
  bar.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("[data-do]") : null;
    if (pressed instanceof HTMLElement) doings[pressed.dataset.do ?? ""]?.();
  });
  bar.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches("[data-keep]")) table.move(target.checked);
    if (target.matches("[data-open]") && target.files?.[0])
      open(target.files[0]).then((fault) => {
        target.value = ""; // the same file can be chosen again
        say(fault ? bar.dataset[fault] : bar.dataset.opened);
      });
  });
  table.follow((isKept) => {
    const box = bar.querySelector("[data-keep]");
    if (box instanceof HTMLInputElement) box.checked = table.isLong;
    if (table.fault) say(bar.dataset[table.fault]);
    else if (!isKept) say(bar.dataset.unkept);
    bar.classList.toggle("our-table--blank", isBlank(table.state));
  });
}

/** @param {Element | null} part @param {string} selector */
function focusOn(part, selector) {
  const found = part?.querySelector(selector);
  if (found instanceof HTMLElement) found.focus();
}

/** Give what is filled in as a file. */
function save() {
  download(`onze-tafel-${table.state.day}.json`, "application/json", written(table.state));
}

/** Take the place of what is filled in; return why not. @param {File} file */
export async function open(file) {
  if (file.size > 4 * LONGEST_FILE) return "large";
  const { state, fault } = read(await file.text());
  if (state) table.put(state);
  return fault;
}
