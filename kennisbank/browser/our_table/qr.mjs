// A QR code with an address in which answers travel: in its fragment, which no server ever sees.
import { load } from "../address/loading.mjs";

/** @type {Promise<(text: string) => {path: string, size: number}> | undefined} */
let drawing;

/**
 * Draw a code in a place; `data-qr` of the place names the script that draws. A page that was
 * opened from a disk has no address to scan, so nothing shows.
 *
 * @param {HTMLElement} place @param {URL} address
 */
export function showQr(place, address) {
  if (address.protocol === "file:" || place.dataset.text === address.href) return;
  place.dataset.text = address.href;
  drawing ??= load(new URL(place.dataset.qr ?? "", location.href).href, "drawnQr");
  drawing.then((drawn) => {
    if (place.dataset.text !== address.href) return; // the answers changed meanwhile
    const { path, size } = drawn(address.href);
    place.querySelector("svg")?.setAttribute("viewBox", `0 0 ${size} ${size}`);
    place.querySelector("path")?.setAttribute("d", path);
    place.hidden = false;
  });
}

/**
 * The address of a page with a text in its fragment.
 *
 * @param {string} page as a link of this page says it @param {string} fragment
 */
export function addressWith(page, fragment) {
  const address = new URL(page, location.href);
  address.search = "";
  address.hash = fragment;
  return address;
}
