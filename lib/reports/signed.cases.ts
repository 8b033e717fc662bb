import { correctedArticle } from "./corrected.cases.ts";
import {
  editor,
  type Fixture,
  type FixtureMember,
  type FixtureStep,
  fixtureId,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";

/** The newsroom's lawyer, who only reads, and signs. */
export const lawyer: FixtureMember = {
  member: fixtureId(5, 10),
  name: "Amal Costa",
  roles: ["auditor"],
};
const legal = { rule: fixtureId(21, 1), level: "elevated", members: [lawyer.member] };
const signatureId = (nth: number) => fixtureId(22, nth);

/**
 * The corrected article, which became one of high risk before it was checked: objected to, signed once that was
 * withdrawn, published, and signed again for its correction.
 */
export function signedArticle(): Fixture {
  const { text, steps } = structuredClone(correctedArticle());
  const labels = ["Legal"];
  for (const type of ["article.checked", "article.signed_off"] as const) {
    for (const nth of [0, 1]) {
      const { data, detail } = stepOf(steps, type, nth);
      Object.assign(data, { risk: "high", needed: [legal] });
      Object.assign(detail, { labels });
    }
  }
  const { article, revision } = stepOf(steps, "article.signed_off").data;
  const { sha256 } = stepOf(steps, "article.signed_off").detail;
  const ofText = { article, revision };
  const out = [
    [stepOf(steps, "article.published"), 2],
    [stepOf(steps, "correction.made"), 3],
  ] as const;
  for (const [{ data, detail }, nth] of out) {
    Object.assign(data, { risk: "high", needed: [{ ...legal, signature: signatureId(nth) }] });
    Object.assign(detail, { labels });
  }
  const risk: FixtureStep = {
    type: "article.risk_set",
    by: editor,
    data: { article, level: "high", was: "ordinary" },
    detail: { reason: "It names people who are held." },
  };
  const refused: FixtureStep = {
    type: "signature.refused",
    by: lawyer,
    data: { ...ofText, signature: signatureId(1), ...legal, tells: [editor.member] },
    detail: { label: "Legal", reason: "Who says that they are held?", sha256 },
  };
  const withdrawn: FixtureStep = {
    type: "signature.withdrawn",
    by: lawyer,
    data: {
      ...{ ...ofText, signature: signatureId(1) },
      ...{ kind: "objection", members: legal.members },
    },
    detail: { label: "Legal" },
  };
  const given = (nth: number): FixtureStep => ({
    type: "signature.given",
    by: lawyer,
    data: { ...ofText, signature: signatureId(nth), ...legal, cleared: true },
    detail: { label: "Legal", reservations: "Not the picture.", sha256 },
  });
  const before = (step: FixtureStep, ...more: FixtureStep[]) =>
    steps.splice(steps.indexOf(step), 0, ...more);
  before(stepOf(steps, "article.checked"), risk);
  before(stepOf(steps, "article.signed_off"), refused, withdrawn);
  before(stepOf(steps, "article.published"), given(2));
  before(stepOf(steps, "correction.made"), given(3));
  // What is changed in one place is changed there alone.
  return JSON.parse(JSON.stringify({ text, steps }));
}
