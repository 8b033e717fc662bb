import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { both, chainOf, editor, englishArticle, reporter, reviewer } from "./fixtures.cases.ts";
import { membersCalled } from "./pseudonyms.ts";

const { steps } = englishArticle();
function at(seq: number) {
  const members = membersCalled();
  for (const event of chainOf(steps.slice(0, seq))) members.see(recordedEvent(event));
  return members.called();
}

test("members are called by the first of their roles and a number", () => {
  expect(at(steps.length)).toEqual(
    new Map([
      [reviewer.member, "Reviewer 1"],
      [editor.member, "Editor 1"],
      [both.member, "Editor 2"],
    ]),
  );
});

test("whoever is in the byline keeps their name", () => {
  expect(at(steps.length).has(reporter.member)).toBe(false);
});

test("what somebody is called once, they are called in every later report", () => {
  for (const seq of steps.keys()) {
    for (const [member, called] of at(seq + 1)) expect(at(steps.length).get(member)).toBe(called);
  }
});
