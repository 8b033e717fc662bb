import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  chainOf,
  englishArticle,
  type FixtureStep,
  fixtureId,
  reviewer,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { replayMark } from "./replay-checklists.ts";

const steps = englishArticle().steps.filter(({ type }) => type !== "claim.approved");
const { claim } = stepOf(steps, "claim.opened").data;
const item = fixtureId(16, 1);

const marked = (mark: string, was: string, of = item): FixtureStep => ({
  type: "checklist.marked",
  by: reviewer,
  data: { claim, item: of, mark, was },
  detail: { wording: "The source has this figure" },
});
const after = (...more: FixtureStep[]) => replay(chainOf([...steps, ...more]).map(recordedEvent));
const checklistOf = (...more: FixtureStep[]) =>
  after(...more).claims.find(({ id }) => id === claim)?.checklist;

test("each item stands as it was last answered, in its place and in the words of then", () => {
  const said = { item, wording: "The source has this figure", by: reviewer.member };
  expect(checklistOf()).toEqual([]);
  expect(checklistOf(marked("checked", "open"))).toMatchObject([{ ...said, mark: "checked" }]);
  const other = fixtureId(16, 2);
  const all = [marked("checked", "open"), marked("does_not_apply", "open", other)];
  expect(checklistOf(...all, marked("open", "checked"))).toMatchObject([
    { ...said, mark: "open" },
    { item: other, mark: "does_not_apply" },
  ]);
});

test("refuses an item that stood otherwise", () => {
  const problem = "finds an item on the checklist of claim 1 otherwise than it stood";
  expect(() => after(marked("open", "checked"))).toThrow(problem);
  expect(() => after(marked("checked", "open"), marked("checked", "open"))).toThrow(problem);
});

test("refuses answers on what was approved", () => {
  const [event] = chainOf([marked("checked", "open")]).map(recordedEvent);
  if (event?.type !== "checklist.marked") throw new Error("The event is another one.");
  const approved = { number: 3, state: "approved", checklist: [] };
  expect(() => replayMark(approved, event)).toThrow(
    "answers the checklist of claim 3, which is approved",
  );
});
