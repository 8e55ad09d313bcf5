/** @typedef {"light" | "dark"} Scheme */

/** @param {boolean} darkDevice @returns {Scheme} */
const ofDevice = (darkDevice) => (darkDevice ? "dark" : "light");

/**
 * The scheme that a reader sees.
 *
 * @param {string | undefined} chosen what the reader chose before, if anything
 * @param {boolean} darkDevice whether the device asks for dark
 * @returns {Scheme}
 */
export function shown(chosen, darkDevice) {
  return chosen === "dark" || chosen === "light" ? chosen : ofDevice(darkDevice);
}

/**
 * What to remember when the reader asks for the other scheme: nothing when the device wants it too.
 *
 * @param {string | undefined} chosen
 * @param {boolean} darkDevice
 * @returns {Scheme | undefined}
 */
export function afterPress(chosen, darkDevice) {
  const wanted = shown(chosen, darkDevice) === "dark" ? "light" : "dark";
  return wanted === ofDevice(darkDevice) ? undefined : wanted;
}
