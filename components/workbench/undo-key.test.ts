import { expect, test } from "vitest";
import { undoKeyOf } from "./undo-key.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ["Z", { key: "z", code: "KeyZ" }, "undo"],
  ["Shift-Z", { key: "Z", code: "KeyZ", shiftKey: true }, "redo"],
  ["Z under Caps Lock", { key: "Z", code: "KeyZ" }, "undo"],
  ["Ctrl-Z", { key: "z", code: "KeyZ", ctrlKey: true }, "undo"],
  ["Cmd-Shift-Z", { key: "z", code: "KeyZ", metaKey: true, shiftKey: true }, "redo"],
  ["Ctrl-Y", { key: "y", code: "KeyY", ctrlKey: true }, "redo"],
  ["Y alone", { key: "y", code: "KeyY" }, undefined],
  ["Alt-Z", { key: "z", code: "KeyZ", altKey: true }, undefined],
  ["a German Z, where an English Y is", { key: "z", code: "KeyY" }, "undo"],
  ["an Arabic layout's key there", { key: "ئ", code: "KeyZ", ctrlKey: true }, "undo"],
  ["another key", { key: "x", code: "KeyX" }, undefined],
] as const)("%s", (_name, pressed, asks) => {
  expect(undoKeyOf({ ...none, ...pressed })).toBe(asks);
});
