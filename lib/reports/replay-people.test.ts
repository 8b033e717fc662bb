import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { both, chainOf, englishArticle, type FixtureStep, reporter } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replayPeople } from "./replay-people.ts";

const { steps } = englishArticle();
const imported = stepOf(steps, "article.imported");
const checks = stepOf(steps, "checks.run");
const assigned = stepOf(steps, "claim.assigned");
const after = (...log: FixtureStep[]) => chainOf(log).map(recordedEvent).reduce(replayPeople, []);

test("people are called as at the last event that names them", () => {
  const renamed = { ...reporter, name: "Nadia Rahman-Weber", roles: ["reporter", "editor"] };
  expect(after(imported, { ...checks, by: renamed })).toEqual([renamed]);
});

test("who caused nothing has no roles there", () => {
  const [, owner] = after(assigned);
  expect(owner).toEqual({ member: both.member, name: both.name, roles: [] });
});

test("an erased event takes back no name that another gives", () => {
  expect(after(imported, { ...checks, erased: true })).toEqual([reporter]);
  expect(after({ ...checks, erased: true })).toMatchObject([{ name: "(erased)", roles: [] }]);
});
