import { expect, test } from "vitest";
import { keyFor, keymapOf, plainKeymap, whyNotKey, withKey } from "./key-table.ts";

test("a reader's own key does what the table's did, which is free then", () => {
  const keymap = withKey(plainKeymap, "j", "l");
  expect([keyFor(keymap, "j"), keyFor(keymap, "k")]).toEqual(["l", "k"]);
  expect(whyNotKey(keymap, "k", "j")).toBeUndefined();
  expect(withKey(keymap, "j", "j")).toEqual(plainKeymap);
});

test.each([
  ["k", { because: "taken", by: "entryBefore" }],
  ["K", { because: "taken", by: "entryBefore" }],
  ["z", { because: "taken", by: "takeBack" }],
  ["Enter", { because: "oneSign" }],
  ["", { because: "oneSign" }],
])("a collision is refused: %s", (wanted, why) => {
  expect(whyNotKey(plainKeymap, "j", wanted)).toEqual(why);
});

test("its own key is no collision, nor is a free one of any alphabet", () => {
  expect(whyNotKey(plainKeymap, "j", "j")).toBeUndefined();
  expect(whyNotKey(plainKeymap, "j", "ج")).toBeUndefined();
});

test("single keys can be off, but for the one that turns them on", () => {
  const off = { ...plainKeymap, isOff: true };
  expect([keyFor(off, "j"), keyFor(off, "?")]).toEqual([undefined, "?"]);
});

test.each([
  [null, plainKeymap],
  ["not JSON", plainKeymap],
  ['{"chosen":{"j":"l"},"isOff":true}', { chosen: { j: "l" }, isOff: true }],
  ['{"chosen":{"j":"k","k":3}}', plainKeymap],
])(
  "what a browser kept is read, and what nobody could have chosen is left out: %s",
  (kept, keymap) => {
    expect(keymapOf(kept)).toEqual(keymap);
  },
);
