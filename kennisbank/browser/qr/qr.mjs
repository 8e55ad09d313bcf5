// Draws QR codes, for the pages that carry answers on paper; it is only loaded when one is shown.
import { qrcode } from "../vendor/qrcode-generator-2.0.4.mjs";

const QUIET = 4; // modules of white around a code, as ISO/IEC 18004 asks

/**
 * Return a code as the path of an SVG, and the size of its square in modules.
 *
 * @param {string} text an address, in ASCII
 */
export function drawn(text) {
  const code = qrcode(0, "M"); // 0: as small as the text allows
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, at) => at);
  const path = rows
    .flatMap((row) =>
      rows.filter((column) => code.isDark(row, column)).map((column) => dot(row, column)),
    )
    .join("");
  return { path, size: count + 2 * QUIET };
}

/** @param {number} row @param {number} column */
function dot(row, column) {
  return `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
}

/** @type {any} */ (globalThis).drawnQr = drawn;
