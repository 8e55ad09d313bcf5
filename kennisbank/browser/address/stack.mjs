// The stack of a reader lives in the address alone, so every page can hand it on to the next.

export const NAME = "stapel";

/** The stack of a page as text; empty when there is none. @param {string} search its query */
export function stackText(search) {
  return new URLSearchParams(search).get(NAME) ?? "";
}

/**
 * Return an address with a stack, or without one when the text is empty.
 * @param {string} address
 * @param {string} text
 */
export function withStack(address, text) {
  const url = new URL(address);
  if (text) url.searchParams.set(NAME, text);
  else url.searchParams.delete(NAME);
  return url.href;
}
