// Says on the page behind a QR code whether the sheet in your hand still has today's words.

/**
 * Compare the version in a link with that of today.
 *
 * @param {string} search the query of the address: `?v=8f6914`
 * @param {string} today
 * @returns {{state: "same" | "other" | "unknown", version: string}}
 */
export function compared(search, today) {
  const version = new URLSearchParams(search).get("v") ?? "";
  if (!/^[0-9a-f]{6}$/.test(version)) return { state: "unknown", version: "" };
  return { state: version === today ? "same" : "other", version };
}
