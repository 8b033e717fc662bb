import { describe, expect, it } from "vitest";
import { marksAll, moveOf, sentenceTarget } from "./caret-moves.ts";

/** "Ctrl+Shift+ArrowLeft" */
function pressed(keys: string, isMac = false) {
  const parts = keys.split("+");
  const press = {
    key: parts.at(-1) ?? "",
    shiftKey: parts.includes("Shift"),
    ctrlKey: parts.includes("Ctrl"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Cmd"),
  };
  const move = moveOf(press, isMac);
  return move && `${move.extend ? "extend" : "move"} ${move.direction} ${move.by}`;
}

describe("the keys of the caret", () => {
  it.each([
    ["ArrowLeft", "move left character"],
    ["Shift+ArrowRight", "extend right character"],
    ["Ctrl+ArrowRight", "move right word"],
    ["Ctrl+Shift+ArrowLeft", "extend left word"],
    ["ArrowDown", "move forward line"],
    ["Shift+ArrowUp", "extend backward line"],
    ["Ctrl+ArrowDown", "move forward paragraph"],
    ["Alt+ArrowDown", "move forward sentence"],
    ["Alt+Shift+ArrowUp", "extend backward sentence"],
    ["Alt+Shift+ArrowRight", "extend right sentence"],
    ["Home", "move backward lineboundary"],
    ["Shift+End", "extend forward lineboundary"],
    ["Ctrl+Home", "move backward text"],
    ["PageDown", "move forward page"],
    ["Shift+PageUp", "extend backward page"],
  ])("%s: %s", (keys, move) => {
    expect(pressed(keys)).toBe(move);
  });

  it.each([
    ["Alt+ArrowLeft", "move left word"],
    ["Cmd+Shift+ArrowRight", "extend right lineboundary"],
    ["Cmd+ArrowUp", "move backward text"],
    ["Alt+ArrowDown", "move forward sentence"],
  ])("on a Mac, %s: %s", (keys, move) => {
    expect(pressed(keys, true)).toBe(move);
  });

  it("leave alone what is for something else", () => {
    for (const keys of [
      "Alt+ArrowLeft",
      "Cmd+ArrowLeft",
      "Ctrl+PageUp",
      "j",
      "Enter",
      "Alt+Home",
    ]) {
      expect(pressed(keys)).toBeUndefined();
    }
  });
});

describe("by sentences", () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const target = (offset: number, isForward: boolean, extend = false) =>
    sentenceTarget(sentences, offset, isForward, extend);

  it("the caret goes to where one begins", () => {
    expect([target(0, true), target(14, true), target(21, true)]).toEqual([11, 21, undefined]);
    expect([target(14, false), target(11, false), target(0, false)]).toEqual([11, 0, undefined]);
  });

  it("what is marked grows to where one ends", () => {
    expect([target(0, true, true), target(10, true, true), target(30, true, true)]).toEqual([
      10,
      20,
      undefined,
    ]);
  });
});

describe("marking all", () => {
  const press = { code: "KeyA", shiftKey: false, ctrlKey: true, altKey: false, metaKey: false };
  it("is Ctrl with A, of an Arabic keyboard too, and Cmd with A on a Mac", () => {
    expect(marksAll({ ...press, key: "a" }, false)).toBe(true);
    expect(marksAll({ ...press, key: "ش" }, false)).toBe(true);
    expect(marksAll({ ...press, key: "a", ctrlKey: false, metaKey: true }, true)).toBe(true);
  });
  it("is neither A alone, nor another letter where A stands elsewhere", () => {
    expect(marksAll({ ...press, key: "a", ctrlKey: false }, false)).toBe(false);
    expect(marksAll({ ...press, key: "q" }, false)).toBe(false);
  });
});
