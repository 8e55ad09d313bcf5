// Files of data are scripts, so that they also load in a page that is opened from a disk.

const scope = /** @type {any} */ (globalThis);

/**
 * Return an address that no browser has kept: what it names, it can keep.
 *
 * @param {string} address
 */
export function anew(address) {
  return `${address}?${Date.now()}`;
}

/**
 * Load a script of ours and take what it leaves under a name.
 * @param {string} address
 * @param {string} name
 * @returns {Promise<any>}
 */
export function load(address, name) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = address;
    element.addEventListener("load", () => {
      done(scope[name]);
      delete scope[name];
    });
    element.addEventListener("error", () => failed(new Error(address)));
    document.head.append(element);
  });
}
