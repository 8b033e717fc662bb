import { expect, test } from "vitest";
import {
  isTableKey,
  keyFor,
  keyLabel,
  keymapOf,
  plainKeymap,
  whyNotKey,
  withKey,
} from "./key-table.ts";

test("a reader's own key does what the table's did, which is free then", () => {
  const keymap = withKey(plainKeymap, "j", "y");
  expect([keyFor(keymap, "j"), keyFor(keymap, "k")]).toEqual(["y", "k"]);
  expect(whyNotKey(keymap, "k", "j")).toBeUndefined();
  expect(withKey(keymap, "j", "j")).toEqual(plainKeymap);
});

test.each([
  ["k", { because: "taken", by: "entryBefore" }],
  ["U", { because: "taken", by: "factBefore" }],
  ["z", { because: "taken", by: "takeBack" }],
  ["Enter", { because: "oneSign" }],
  ["", { because: "oneSign" }],
])("a collision is refused: %s", (wanted, why) => {
  expect(whyNotKey(plainKeymap, "j", wanted)).toEqual(why);
});

test("its own key is no collision, nor is a free one of any alphabet", () => {
  expect(whyNotKey(plainKeymap, "j", "j")).toBeUndefined();
  expect(whyNotKey(plainKeymap, "j", "ج")).toBeUndefined();
  expect(whyNotKey(plainKeymap, "j", "K")).toBeUndefined();
});

test("single keys can be off, but for the one that turns them on", () => {
  const off = { ...plainKeymap, isOff: true };
  expect([keyFor(off, "j"), keyFor(off, "?")]).toEqual([undefined, "?"]);
});

test.each([
  [null, plainKeymap],
  ["not JSON", plainKeymap],
  ['{"chosen":{"j":"y"},"isOff":true}', { chosen: { j: "y" }, isOff: true }],
  ['{"chosen":{"j":"k","k":3}}', plainKeymap],
])(
  "what a browser kept is read, and what nobody could have chosen is left out: %s",
  (kept, keymap) => {
    expect(keymapOf(kept)).toEqual(keymap);
  },
);

test("a capital letter is shown as one with Shift", () => {
  expect(["u", "U", "?", "ج"].map(keyLabel)).toEqual(["u", "⇧U", "?", "ج"]);
});

test("what the table has is told from what it has not", () => {
  expect(["j", "L", "z", "toString"].map(isTableKey)).toEqual([true, true, false, false]);
});
