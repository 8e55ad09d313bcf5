// Where "Onze tafel" is kept on this device: in this tab until it closes, or longer when asked.
//
// It stands in one of the two, never in both. Nothing ever leaves the device.
import { blank, isBlank, read, written } from "./state.mjs";

/**
 * @typedef {import("./state.mjs").State} State
 * @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Shelf
 * @typedef {() => Shelf} Reach a browser may refuse a shelf, also later
 */

const KEY = "onze-tafel";

/**
 * Return what keeps a state on a device.
 *
 * @param {{tab: Reach, long: Reach, today: () => string}} reach
 */
export function device({ tab, long, today }) {
  const isLong = () => taken(long) !== null;
  const shelf = () => (isLong() ? long : tab);
  /**
   * What no shelf takes, because it is full or forbidden: remembered as long as this page is
   * open.
   */
  let inMind = "";

  return {
    isLong,
    today,

    /** What is kept; a blank one, with the reason, when that cannot be read. */
    open() {
      const text = inMind || taken(shelf());
      if (!text) return { state: blank(today()), fault: null };
      const found = read(text);
      return found.state ? found : { state: blank(today()), fault: found.fault };
    },

    /** Keep a state; false when only this page will remember it. @param {State} state */
    keep(state) {
      const text = written(state);
      const isKept = isBlank(state) && !isLong() ? emptied(tab) : put(shelf(), text);
      inMind = isKept ? "" : text;
      return isKept;
    },

    /**
     * Keep it here for longer, or no longer than this tab; false when that fails.
     *
     * @param {boolean} longer
     */
    move(longer) {
      const text = inMind || (taken(shelf()) ?? written(blank(today())));
      const [to, from] = longer ? [long, tab] : [tab, long];
      if (!put(to, text)) return false;
      inMind = "";
      return emptied(from);
    },

    /** Forget everything, in both places. */
    wipe() {
      inMind = "";
      const both = [emptied(tab), emptied(long)];
      return both.every(Boolean);
    },
  };
}

/** @param {Reach} reach */
function taken(reach) {
  try {
    return reach().getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {Reach} reach @param {string} text */
function put(reach, text) {
  try {
    reach().setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** @param {Reach} reach */
function emptied(reach) {
  try {
    reach().removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Whether a change of storage elsewhere is about us. @param {StorageEvent} event */
export function isOurs({ key }) {
  return key === KEY || key === null; // null: everything was wiped
}
