import assert from "node:assert/strict";
import { test } from "node:test";

import { afterPress, shown } from "../../kennisbank/browser/frame/scheme.mjs";

test("without a choice the device decides", () => {
  assert.equal(shown(undefined, true), "dark");
  assert.equal(shown(undefined, false), "light");
  assert.equal(shown("something old", false), "light");
});

test("a choice wins from the device", () => {
  assert.equal(shown("light", true), "light");
  assert.equal(shown("dark", false), "dark");
});

test("the other scheme is remembered, and forgotten when the device wants it too", () => {
  assert.equal(afterPress(undefined, false), "dark");
  assert.equal(afterPress("dark", false), undefined);
  assert.equal(afterPress(undefined, true), "light");
  assert.equal(afterPress("dark", true), "light");
});
