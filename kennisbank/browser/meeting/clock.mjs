// Minutes of a meeting as clock times. A moment is counted in minutes from midnight.

const DAY = 24 * 60;
const LONGEST = 480; // minutes of one part: nobody sits longer

/** The moment of `19:30`; null when it is no time. @param {string} text */
export function moment(text) {
  const found = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** A moment as readers write it, past midnight too: `19.30`. @param {number} at */
export function clockTime(at) {
  const [hours, minutes] = [Math.floor((at % DAY) / 60), at % 60];
  return `${hours}.${String(minutes).padStart(2, "0")}`;
}

/** From and until: `19.30 – 19.50`. @param {number} from @param {number} minutes */
export function span(from, minutes) {
  return `${clockTime(from)} – ${clockTime(from + minutes)}`;
}

/** The minutes that somebody filled in; what is no number lasts nothing. @param {string} text */
export function minutesIn(text) {
  const found = Math.round(Number(text));
  return found > 0 ? Math.min(found, LONGEST) : 0;
}

/** When each part begins. @param {number} from @param {readonly number[]} lengths in minutes */
export function beginnings(from, lengths) {
  let at = from;
  return lengths.map((minutes) => {
    at += minutes;
    return at - minutes;
  });
}

/** How long the parts last together. @param {readonly number[]} lengths */
export function total(lengths) {
  return lengths.reduce((sum, minutes) => sum + minutes, 0);
}
