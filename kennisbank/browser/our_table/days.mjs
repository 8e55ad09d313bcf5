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

/**
 * The month alone, with a capital and in at most four letters: `Mei`, `Sept`.
 *
 * @param {string} day
 */
export function shortMonth(day) {
  const name = MONTHS[Number(day.split("-")[1]) - 1];
  return name.slice(0, 1).toUpperCase() + name.slice(1, name.length > 5 ? 3 : undefined);
}
