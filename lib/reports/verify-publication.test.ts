import { expect, test } from "vitest";
import { correctedArticle } from "./corrected.cases.ts";
import { type FixtureStep, fixtureId, reporter, reportOf } from "./fixtures.cases.ts";
import { problemOf, stepOf } from "./forging.cases.ts";
import { revisedArticle } from "./revised.cases.ts";

/** What is wrong with the log of a published article, after a change. */
function forged(change: (steps: FixtureStep[]) => void): string | undefined {
  const { text, steps } = revisedArticle();
  change(steps);
  return problemOf(reportOf({ text, steps }));
}

test("what was checked, signed off and published as it says holds", () => {
  expect(forged(() => undefined)).toBeUndefined();
});

test("nothing is checked while a claim is open", () => {
  const kept = (steps: FixtureStep[]) =>
    steps.splice(steps.indexOf(stepOf(steps, "claim.withdrawn", -1)), 1);
  expect(forged(kept)).toMatch(/says that nothing is open, but claim 5 is\.$/);
});

test.each(["article.checked", "article.signed_off", "article.published"] as const)(
  "%s is of the text that is there",
  (type) => {
    const other = (steps: FixtureStep[]) => {
      stepOf(steps, type).detail.sha256 = "0".repeat(64);
    };
    expect(forged(other)).toMatch(/is of another text than revision 2\.$/);
  },
);

test("an author finishes no checking, and nobody signs off or publishes what was not checked", () => {
  const author = (steps: FixtureStep[]) => {
    stepOf(steps, "article.checked").by = { ...reporter, roles: ["editor"] };
  };
  expect(forged(author)).toMatch(/finished the checking of the article \(event \d+\), which they/);
  const powerless = (steps: FixtureStep[]) => {
    const { by } = stepOf(steps, "article.checked");
    stepOf(steps, "article.checked").by = { ...by, roles: ["auditor"] };
  };
  expect(forged(powerless)).toMatch(/without a role that allows it/);
  const unsigned = (steps: FixtureStep[]) =>
    steps.splice(steps.indexOf(stepOf(steps, "article.signed_off")), 1);
  expect(forged(unsigned)).toMatch(/finds the article approved, where it was checked/);
});

test("a log of before the end of checking was said has the sign-off at once", () => {
  const former = (steps: FixtureStep[]) => {
    steps.splice(steps.indexOf(stepOf(steps, "article.checked")), 1);
    stepOf(steps, "article.signed_off").data.from = "in_checking";
  };
  expect(forged(former)).toBeUndefined();
});

test("a correction is made once, and of an error that was said", () => {
  const { text, steps } = correctedArticle();
  expect(problemOf(reportOf({ text, steps }))).toBeUndefined();
  const other = structuredClone(steps);
  stepOf(other, "correction.made").data.correction = fixtureId(20, 9);
  expect(problemOf(reportOf({ text, steps: other }))).toMatch(
    /makes a correction that was not open/,
  );
  const grave = structuredClone(steps);
  stepOf(grave, "correction.opened").data.severity = "kill";
  expect(problemOf(reportOf({ text, steps: grave }))).toMatch(
    /corrects by a text what takes the article away/,
  );
  const reopened = structuredClone(steps);
  const { article } = stepOf(reopened, "article.published").data;
  const again: Partial<FixtureStep> = {
    type: "article.reopened",
    data: { article, from: "approved", to: "reopened" },
    detail: { reason: "A letter came." },
  };
  Object.assign(stepOf(reopened, "article.published"), again);
  stepOf(reopened, "correction.opened").data.from = "reopened";
  expect(problemOf(reportOf({ text, steps: reopened }))).toMatch(
    /corrects a text that was never published/,
  );
  const unopened = steps.filter(({ type }) => type !== "correction.opened");
  expect(problemOf(reportOf({ text, steps: unopened }))).toMatch(
    /finds the article correction open/,
  );
});
