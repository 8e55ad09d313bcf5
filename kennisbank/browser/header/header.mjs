// On every page, and small: search itself only comes when a reader reaches for it.

const KEY = "sneltoets"; // kept on the reader's own device

const fields = /** @type {HTMLInputElement[]} */ ([
  ...document.querySelectorAll("form[role=search] input[name=q]"),
]);
const own = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);

/** Load one of our scripts, once. @param {string} name */
function load(name) {
  if (document.querySelector(`script[data-ours="${name}"]`)) return;
  const script = document.createElement("script");
  script.dataset.ours = name;
  script.src = new URL(name + own.search, own).href;
  document.head.append(script);
}

for (const field of fields) {
  field.addEventListener("focus", () => load("suggestions.js"), { once: true });
  if (field === document.activeElement) load("suggestions.js"); // by #vraag in the address
}
if (new URLSearchParams(location.search).has("h")) load("marking.js");

/** Say whether the reader switched the key on. */
function wanted() {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

function showKey() {
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-key]")
  ))
    mark.hidden = !wanted();
}

showKey();
addEventListener("sneltoets", showKey);
addEventListener("keydown", (event) => {
  const inside =
    event.target instanceof Element &&
    event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || inside || event.ctrlKey || event.metaKey || event.altKey || !wanted())
    return;
  const field = fields.find((one) => one.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
});
