import { expect, test } from "vitest";
import { decidedAlone, revokedLeave } from "./alone.cases.ts";
import { correctedArticle } from "./corrected.cases.ts";
import { both, editor, type FixtureStep, reporter, reportOf } from "./fixtures.cases.ts";
import { forgedLog, problemOf, stepOf } from "./forging.cases.ts";
import { revisedArticle, signer } from "./revised.cases.ts";

test.each<[name: string, change: (steps: FixtureStep[]) => void, problem: string]>([
  [
    "an approval by whoever proposed",
    (steps) => {
      stepOf(steps, "verdict.proposed").by = both;
      stepOf(steps, "claim.approved").by = both;
    },
    "Omar Haddad approved claim 1 (event 13), whose verdict they proposed themselves.",
  ],
  [
    "an approval by whoever attached evidence",
    (steps) => {
      stepOf(steps, "claim.approved", -1).by = both;
    },
    "Omar Haddad approved claim 5 (event 22), to which they attached evidence themselves.",
  ],
  [
    "a return by whoever proposed",
    (steps) => {
      stepOf(steps, "verdict.proposed", 1).by = both;
      stepOf(steps, "claim.returned").by = both;
    },
    "Omar Haddad returned claim 2 (event 15), whose verdict they proposed themselves.",
  ],
  [
    "an approval by the author, made editor",
    (steps) => {
      stepOf(steps, "claim.approved").by = { ...reporter, roles: ["editor"] };
    },
    "Nadia Rahman approved claim 1 (event 13) in an article that they wrote.",
  ],
  [
    "a verdict by the author",
    (steps) => {
      stepOf(steps, "verdict.proposed").by = { ...reporter, roles: ["reviewer"] };
    },
    "Nadia Rahman proposed the verdict on claim 1 (event 12) in an article that they wrote.",
  ],
  [
    "an approval by somebody who is no editor",
    (steps) => {
      stepOf(steps, "claim.approved").by = { ...editor, roles: ["reviewer", "admin"] };
    },
    "Lena Brandt approved claim 1 (event 13) without a role that allows it.",
  ],
  [
    "the author's verdict where the text of it was erased",
    (steps) => {
      Object.assign(stepOf(steps, "verdict.proposed"), { by: reporter, erased: true });
    },
    "(erased) proposed the verdict on claim 1 (event 12) in an article that they wrote.",
  ],
])("a log made anew does not hide %s", (_name, change, problem) => {
  expect(forgedLog(change)).toBe(problem);
});

test("evidence that was removed forbids nothing", () => {
  const change = (steps: FixtureStep[]) => {
    // The piece that is removed again before the claim is decided on.
    stepOf(steps, "evidence.attached", 2).by = { ...editor };
  };
  expect(forgedLog(change)).toBeUndefined();
});

/** What is wrong with a log in which somebody decided alone, after a change. */
function alone(change: (steps: FixtureStep[]) => void): string | undefined {
  const { text, steps } = decidedAlone(revisedArticle(), signer);
  change(steps);
  return problemOf(reportOf({ text, steps }));
}

test("a decision made alone stands by leave of somebody who has no part in it", () => {
  const stood = /was made by leave that did not stand/;
  expect(alone(() => undefined)).toBeUndefined();
  const leave = (steps: FixtureStep[]) => stepOf(steps, "break_glass.granted", 1);
  const decision = (steps: FixtureStep[]) => stepOf(steps, "claim.approved", -1);
  expect(alone((steps) => Object.assign(leave(steps), { by: both }))).toMatch(/to themselves/);
  expect(alone((steps) => Object.assign(leave(steps), { by: reporter }))).toMatch(
    /in which they have a part/,
  );
  const powerless = { ...signer, roles: ["auditor"] };
  expect(alone((steps) => Object.assign(leave(steps), { by: powerless }))).toMatch(
    /without a role that allows it/,
  );
  expect(alone((steps) => Object.assign(decision(steps), { by: editor }))).toMatch(stood);
  expect(
    alone((steps) => Object.assign(decision(steps).data, { breakGlass: revokedLeave })),
  ).toMatch(stood);
  expect(
    alone((steps) => Object.assign(leave(steps).data, { expires: "2024-05-17T00:15:00.000Z" })),
  ).toMatch(stood);
  expect(alone((steps) => Object.assign(decision(steps).data, { breakGlass: undefined }))).toMatch(
    /whose verdict they proposed themselves/,
  );
});

test("a checklist answered by the author, or without a role that allows it", () => {
  const answered = (by: typeof signer) => {
    const { text, steps } = revisedArticle();
    stepOf(steps, "checklist.marked").by = by;
    return problemOf(reportOf({ text, steps }));
  };
  expect(answered(signer)).toBeUndefined();
  expect(answered(reporter)).toMatch(
    /answered the checklist of claim 3 .* in an article that they wrote/,
  );
  expect(answered({ ...signer, roles: ["admin"] })).toMatch(/without a role that allows it/);
});

test("a sign-off by an author, a checker, or nobody who may", () => {
  const signed = (by: typeof signer) => {
    const { text, steps } = revisedArticle();
    stepOf(steps, "article.signed_off").by = by;
    return problemOf(reportOf({ text, steps }));
  };
  expect(signed(signer)).toBeUndefined();
  expect(signed(reporter)).toMatch(/signed off the article .*, which they wrote/);
  expect(signed(both)).toMatch(/signed off the article .*, whose claims they checked/);
  expect(signed({ ...signer, roles: ["auditor"] })).toMatch(/without a role that allows it/);
});

test.each([
  ["article.published", "published the article"],
  ["correction.opened", "opened a correction"],
  ["correction.made", "made a correction"],
] as const)("%s by somebody who is no editor does not hold", (type, did) => {
  const { text, steps } = structuredClone(correctedArticle());
  const step = stepOf(steps, type);
  step.by = { ...step.by, roles: ["reviewer", "admin"] };
  const place = steps.indexOf(step) + 1;
  expect(problemOf(reportOf({ text, steps }))).toBe(
    `${step.by.name} ${did} (event ${place}) without a role that allows it.`,
  );
});

test.each([
  ["article.killed", "killed the article", "killed"],
  ["article.reopened", "reopened the article", "reopened"],
] as const)("%s by somebody who is no editor does not hold", (type, did, to) => {
  const { text, steps } = structuredClone(revisedArticle());
  const { data } = stepOf(steps, "article.published");
  const by = { ...signer, roles: ["reporter"] };
  const from = "published";
  steps.push({ type, by, data: { article: data.article, from, to }, detail: { reason: "So." } });
  expect(problemOf(reportOf({ text, steps }))).toBe(
    `${by.name} ${did} (event ${steps.length}) without a role that allows it.`,
  );
});
