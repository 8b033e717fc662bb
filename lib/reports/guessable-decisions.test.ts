import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { chainOf, type FixtureStep } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { guessing } from "./guessable-decisions.ts";
import { openChain } from "./open-chain.ts";

const { text, steps } = discussedArticle();

/** How the decisions are given where something of the log is otherwise. */
function decisionsOf(change: (steps: FixtureStep[]) => void, hideNames = true) {
  const copy = structuredClone(steps);
  change(copy);
  const given = openChain(chainOf(copy), hideNames);
  const decided = given.filter(({ body }) => /"claim\.(approved|returned)"/.test(body));
  const guessable = new Set(given.filter(guessing()).map(({ seq }) => seq));
  return decided.map(({ seq, detail }) => {
    const { salt } = JSON.parse(detail ?? "{}");
    expect(salt === "(left out)").toBe(guessable.has(seq));
    return guessable.has(seq) ? "left out" : "given";
  });
}

/** With names nobody's, and nothing noted of sources. */
const bare = (copy: FixtureStep[]) => {
  for (const step of copy) if (step.type === "source.added") delete step.detail.note;
};

test("decisions on what is given whole keep their salt", () => {
  expect(decisionsOf(bare)).toEqual(["given", "given", "given", "given"]);
});

test("those on a source of which a note is left out, or a rationale of which a sentence is, do not", () => {
  expect(decisionsOf(() => undefined)).toEqual(["left out", "given", "left out", "given"]);
  expect(decisionsOf(() => undefined, false)).toEqual(["left out", "given", "left out", "given"]);
  const named = (copy: FixtureStep[]) => {
    bare(copy);
    stepOf(copy, "verdict.proposed").detail.rationale += " Jonas Weber counted.";
  };
  expect(decisionsOf(named).filter((one) => one === "left out")).toHaveLength(1);
  expect(decisionsOf(named, false)).not.toContain("left out");
});

test("so nobody finds out a name by trying it against the digest of a decision", () => {
  const copy = structuredClone(steps);
  bare(copy);
  const verdict = stepOf(copy, "verdict.proposed");
  verdict.detail.rationale = "Jonas Weber counted.";
  const claimIn = (edition: "internal" | "public") => {
    const report = inEditionOf({ text, steps: copy }, edition, true);
    const claim = report.claims.find(({ id }) => id === verdict.data.claim);
    if (!claim) throw new Error("There is one.");
    return { claim, said: canonicalJson(report) };
  };
  const [whole, open] = [claimIn("internal"), claimIn("public")];
  const salt = whole.claim.decisions[0]?.salt ?? "";
  expect(whole.said).toContain(`"salt":"${salt}"`);
  expect(open.said).not.toContain(salt);
  expect(open.claim.verdicts[0]?.rationale).toBe(NAMES_SOMEBODY);
});
