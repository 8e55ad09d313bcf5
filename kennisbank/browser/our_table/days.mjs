// Days as readers write them.

const MONTHS =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

/** A day in full: `1 december 2026`. @param {string} day yyyy-mm-dd */
export function inFull(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

const WEEKDAYS = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");

/** A day with its weekday: `dinsdag 1 december 2026`. @param {string} day yyyy-mm-dd */
export function withWeekday(day) {
  return `${WEEKDAYS[midnight(day).getUTCDay()]} ${inFull(day)}`;
}

/** The day some days later. @param {string} day yyyy-mm-dd @param {number} days */
export function later(day, days) {
  const found = midnight(day);
  found.setUTCDate(found.getUTCDate() + days);
  return found.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists. @param {string} text */
export function isDay(text) {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const found = midnight(text);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(text);
}

/** In a time zone without summer time, in which every day lasts as long. @param {string} day */
function midnight(day) {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * The month alone, with a capital and in at most four letters: `Mei`, `Sept`.
 *
 * @param {string} day
 */
export function shortMonth(day) {
  const name = MONTHS[Number(day.split("-")[1]) - 1];
  return name.slice(0, 1).toUpperCase() + name.slice(1, name.length > 5 ? 3 : undefined);
}
