// "Onze tafel" on a page: one state behind all controls, also when another tab changes it.
import { device, isOurs } from "./device.mjs";
import { withField } from "./state.mjs";

const CHANGED = "onze-tafel"; // what the document hears after every change

/** Today where the reader is: yyyy-mm-dd. */
export function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

const kept = device({ tab: () => sessionStorage, long: () => localStorage, today });

export const table = {
  /** @returns {import("./state.mjs").State} */
  get state() {
    return kept.open().state;
  },

  /** Why what is kept cannot be read, if that is so. */
  get fault() {
    return kept.open().fault;
  },

  get isLong() {
    return kept.isLong();
  },

  /** The text of a field, '' when there is none. @param {string} name */
  text(name) {
    return this.state.fields[name] ?? "";
  },

  /**
   * Write one field into what is kept now, so that two tabs don't undo each other.
   *
   * @param {string} name @param {string} text
   */
  fill(name, text) {
    if (this.fault === "newer")
      tell(false); // what a newer site kept here is not ours to lose
    else this.put(withField(this.state, name, text, today()));
  },

  /** @param {import("./state.mjs").State} state */
  put(state) {
    tell(kept.keep(state));
  },

  /** @param {boolean} longer */
  move(longer) {
    tell(kept.move(longer));
  },

  wipe() {
    tell(kept.wipe());
  },

  /** Call a function now and after every change. @param {(isKept: boolean) => void} show */
  follow(show) {
    document.addEventListener(CHANGED, (event) =>
      show(event instanceof CustomEvent ? event.detail : true),
    );
    addEventListener("storage", (event) => isOurs(event) && tell(true));
    addEventListener("pageshow", ({ persisted }) => persisted && tell(true));
    show(true);
  },
};

/** @param {boolean} isKept */
function tell(isKept) {
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: isKept }));
}
