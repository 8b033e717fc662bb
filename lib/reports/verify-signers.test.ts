import { expect, test } from "vitest";
import { inEditionOf } from "./editions.cases.ts";
import { editor, type FixtureStep, fixtureId, reporter, reportOf } from "./fixtures.cases.ts";
import { problemOf, stepOf } from "./forging.cases.ts";
import { signer } from "./revised.cases.ts";
import { lawyer, signedArticle } from "./signed.cases.ts";

/** What is wrong with the log of an article that was signed besides, after a change. */
function forged(change: (steps: FixtureStep[]) => void): string | undefined {
  const { text, steps } = signedArticle();
  change(steps);
  return problemOf(reportOf({ text, steps }));
}
const without =
  (type: FixtureStep["type"], nth = 0) =>
  (steps: FixtureStep[]) => {
    const step = steps.filter((one) => one.type === type).at(nth);
    if (step) steps.splice(steps.indexOf(step), 1);
  };

test("what was signed as its level asks holds, in every edition", () => {
  expect(forged(() => undefined)).toBeUndefined();
  expect(problemOf(inEditionOf(signedArticle(), "public"))).toBeUndefined();
});

test.each([0, 1])("a signature that is taken out is missed (the one of publication %s)", (nth) => {
  expect(forged(without("signature.given", nth))).toMatch(
    /lacks the signature as “Legal” that it needs\.$/,
  );
});

test("nothing is published over an objection", () => {
  expect(forged(without("signature.withdrawn"))).toMatch(/an objection as “Legal” stands\.$/);
});

test("a publication says the level of the log, with all that it asks for", () => {
  const lower = (steps: FixtureStep[]) => {
    Object.assign(stepOf(steps, "article.published").data, { risk: "ordinary", needed: [] });
  };
  expect(forged(lower)).toMatch(/finds the risk ordinary, where it was high\.$/);
  expect(forged(without("article.risk_set"))).toMatch(/finds the risk high, where it was ordinary/);
  const other = (steps: FixtureStep[]) => {
    stepOf(steps, "signature.given").data.rule = fixtureId(21, 9);
  };
  expect(forged(other)).toMatch(/lacks the signature as “Legal”/);
  const beyond = (steps: FixtureStep[]) => {
    const { needed = [] } = stepOf(steps, "article.checked").data;
    Object.assign(needed[0] ?? {}, { level: "extreme" });
  };
  expect(forged(beyond)).toMatch(/which is not of its level of risk\.$/);
});

test("whoever signs is named for it, did not write the article, and did not sign it off", () => {
  const by = (who: Partial<typeof lawyer>, named = true) =>
    forged((steps) => {
      const given = stepOf(steps, "signature.given");
      given.by = { ...lawyer, ...who };
      if (named) given.data.members = [given.by.member];
    });
  expect(by(editor, false)).toMatch(/for which they were not named\.$/);
  expect(by({ ...reporter, roles: ["auditor"] })).toMatch(/which they wrote\.$/);
  expect(by(signer)).toMatch(/which they had signed off themselves\.$/);
  expect(by({ roles: ["bot"] })).toMatch(/without a role that allows it\.$/);
});

test("nor does whoever signed so sign off", () => {
  const same = (steps: FixtureStep[]) => {
    const [off, given] = [stepOf(steps, "article.signed_off"), stepOf(steps, "signature.given")];
    steps.splice(steps.indexOf(given), 1);
    steps.splice(steps.indexOf(off), 0, given);
    off.by = { ...lawyer, roles: ["editor"] };
  };
  expect(forged(same)).toMatch(/to which they gave an extra signature themselves\.$/);
});

test("what is signed is checked, of this text, and at a level that asks for it", () => {
  const early = (steps: FixtureStep[]) => {
    const given = stepOf(steps, "signature.given");
    steps.splice(steps.indexOf(given), 1);
    steps.splice(steps.indexOf(stepOf(steps, "article.checked")), 0, given);
  };
  expect(forged(early)).toMatch(/signed the text \(event \d+\) while it was not checked\.$/);
  const otherText = (steps: FixtureStep[]) => {
    stepOf(steps, "signature.given").detail.sha256 = "0".repeat(64);
  };
  expect(forged(otherText)).toMatch(/is of another text than revision 2\.$/);
  const unasked = (steps: FixtureStep[]) => {
    Object.assign(stepOf(steps, "signature.refused").data, { level: "extreme" });
  };
  expect(forged(unasked)).toMatch(/as no rule asked for at its level of risk\.$/);
});

test("an objection is withdrawn once, by whoever may", () => {
  const stranger = (steps: FixtureStep[]) => {
    stepOf(steps, "signature.withdrawn").by = editor;
  };
  expect(forged(stranger)).toMatch(/withdrew somebody else’s signature/);
  const twice = (steps: FixtureStep[]) => {
    const step = stepOf(steps, "signature.withdrawn");
    steps.splice(steps.indexOf(step), 0, structuredClone(step));
  };
  expect(forged(twice)).toMatch(/withdraws what was not said\.$/);
});

test("no author lowers the level, and nobody without the role sets it", () => {
  const lowered = (by: typeof editor) =>
    forged((steps) => {
      const raised = stepOf(steps, "article.risk_set");
      const data = { ...raised.data, level: "elevated", was: "high" };
      steps.splice(steps.indexOf(raised) + 1, 0, { ...raised, by, data });
    });
  expect(lowered({ ...reporter, roles: ["editor"] })).toMatch(
    /set the level of risk \(event \d+\) lower in an article that they wrote\.$/,
  );
  expect(lowered({ ...signer, roles: ["auditor"] })).toMatch(/without a role that allows it\.$/);
  // Allowed; but then the publication says another level than there is.
  expect(lowered(signer)).toMatch(/finds the risk high, where it was elevated/);
});
