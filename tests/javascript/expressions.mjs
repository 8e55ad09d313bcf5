/** Prints, as JSON, the source of each expression that modules make of text when they load. */
/** @type {string[]} */
const made = [];
const Plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(_, [source, flags]) {
    made.push(String(source?.source ?? source));
    return new Plain(source, flags);
  },
});
for (const file of process.argv.slice(2)) await import(file);
console.log(JSON.stringify(made));
