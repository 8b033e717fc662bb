import { expect, test } from "vitest";
import {
  afterClosing,
  afterDoing,
  afterRedo,
  afterRefusal,
  afterUndo,
  type Done,
  nothingDone,
} from "./done-stack.ts";

const act = async () => ({ ok: true as const, value: undefined });
const done = (said: string): Done => ({ said, undo: act, redo: act });
const said = (acts: readonly Done[]) => acts.map((one) => one.said);
const two = [done("One."), done("Two.")].reduce(afterDoing, nothingDone);

test("the last is taken back first, and done again first", () => {
  const once = afterUndo(two);
  expect([said(once.past), said(once.future), once.shown]).toEqual([
    ["One."],
    ["Two."],
    "Taken back: Two.",
  ]);
  const twice = afterUndo(once);
  expect([said(twice.past), said(twice.future)]).toEqual([[], ["Two.", "One."]]);
  const again = afterRedo(twice);
  expect([said(again.past), said(again.future), again.shown]).toEqual([
    ["One."],
    ["Two."],
    "Done again: One.",
  ]);
});

test("where nothing is left, nothing happens", () => {
  expect(afterUndo(nothingDone)).toEqual(nothingDone);
  expect(afterRedo(two)).toEqual({ past: two.past, future: [] });
});

test("what is done anew ends what could be done again", () => {
  const next = afterDoing(afterUndo(two), done("Three."));
  expect([said(next.past), next.future, next.shown]).toEqual([["One.", "Three."], [], "Three."]);
});

test("what was refused is not offered again", () => {
  expect(said(afterRefusal(two, "undo").past)).toEqual(["One."]);
  expect(afterRefusal(afterUndo(two), "redo").future).toEqual([]);
});

test("closing hides the last, and keeps it", () => {
  expect(afterClosing(two)).toEqual({ past: two.past, future: [] });
});

test("only so much is kept", () => {
  const many = Array.from({ length: 60 }, (_, index) => done(`${index}`));
  const { past } = many.reduce(afterDoing, nothingDone);
  expect([past.length, past[0]?.said]).toEqual([50, "10"]);
});
