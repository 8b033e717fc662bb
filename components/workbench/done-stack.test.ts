import { expect, test } from "vitest";
import {
  afterAsking,
  afterClosing,
  afterDoing,
  afterRedo,
  afterRefusal,
  afterUndo,
  type Deed,
  type Done,
  nothingDone,
} from "./done-stack.ts";

const act = async () => ({ ok: true as const, value: undefined });
const done = (said: string): Done => ({ said, undo: act, redo: act });
const said = (acts: readonly Deed[]) => acts.map((one) => one.said);
const [one, other] = [done("One."), done("Two.")];
const two = [one, other].reduce(afterDoing, nothingDone);

test("what is taken back can be done again, the last first", () => {
  const once = afterUndo(two, other);
  expect([said(once.past), said(once.future), once.shown]).toEqual([
    ["One."],
    ["Two."],
    { way: "undone", said: "Two." },
  ]);
  const twice = afterUndo(once, one);
  expect([said(twice.past), said(twice.future)]).toEqual([[], ["Two.", "One."]]);
  const again = afterRedo(twice, one);
  expect([said(again.past), said(again.future), again.shown]).toEqual([
    ["One."],
    ["Two."],
    { way: "redone", said: "One." },
  ]);
});

test("what was done while the last was taken back stays", () => {
  const meanwhile = afterDoing(two, done("Three."));
  expect(said(afterUndo(meanwhile, other).past)).toEqual(["One.", "Three."]);
});

test("what is done anew ends what could be done again", () => {
  const next = afterDoing(afterUndo(two, other), done("Three."));
  expect([said(next.past), next.future, next.shown]).toEqual([
    ["One.", "Three."],
    [],
    { way: "did", said: "Three." },
  ]);
});

test("what was refused is not offered again", () => {
  expect(said(afterRefusal(two, other).past)).toEqual(["One."]);
  expect(afterRefusal(afterUndo(two, other), other).future).toEqual([]);
});

test("what is kept stays the last, and says why: nothing older is taken back instead", () => {
  const verdict = { said: "Verdict proposed.", kept: "Verdicts are kept." };
  const after = afterDoing(afterUndo(two, other), verdict);
  expect(after).toEqual({ past: [one, verdict], future: [] });
  const asked = afterAsking(after, verdict);
  expect(asked).toEqual({ ...after, shown: { way: "kept", said: "Verdicts are kept." } });
});

test("closing hides the last, and keeps it", () => {
  expect(afterClosing(two)).toEqual({ past: two.past, future: [] });
});

test("only so much is kept", () => {
  const many = Array.from({ length: 60 }, (_, index) => done(`${index}`));
  const { past } = many.reduce(afterDoing, nothingDone);
  expect([past.length, past[0]?.said]).toEqual([50, "10"]);
});
