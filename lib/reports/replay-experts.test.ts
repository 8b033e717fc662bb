import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { expertSteps } from "./experts.cases.ts";
import { chainOf, editor, englishArticle, type FixtureStep, reviewer } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";

const { steps } = englishArticle();
const { claim, evidence } = stepOf(steps, "evidence.attached").data;
const all = expertSteps(claim, evidence);
const [asked, otherAsked, opened, answered, revoked] = all as [
  FixtureStep,
  FixtureStep,
  FixtureStep,
  FixtureStep,
  FixtureStep,
];

const after = (...more: FixtureStep[]) => replay(chainOf([...steps, ...more]).map(recordedEvent));

test("says whom the newsroom asked, what they were shown, and what they said", () => {
  const record = after(...all);
  const experts = record.claims.find(({ id }) => id === claim)?.experts;
  expect(experts).toMatchObject([
    {
      name: "Dr Mina Roth",
      question: "How many came?",
      evidence: [evidence],
      by: reviewer.member,
      openedAt: expect.any(String),
      answer: { body: "The list is of those who were asked.", stance: "context" },
      revoked: null,
    },
    { name: "Prof. Odd Lien", openedAt: null, answer: null, revoked: { by: reviewer.member } },
  ]);
  expect(record.people).toContainEqual({
    member: experts?.[0]?.id,
    name: "Dr Mina Roth",
    roles: ["expert"],
  });
  expect(JSON.stringify(record)).not.toContain("roth@example.org");
});

test.each([
  ["nobody was asked", [opened], "speaks of an expert who was never asked"],
  ["somebody else answers", [asked, { ...answered, by: editor }], "who was not asked"],
  ["the link is opened twice", [asked, opened, opened], "for the first time again"],
  ["it is answered twice", [asked, answered, answered], "by a link that does not hold"],
  ["it is revoked twice", [otherAsked, revoked, revoked], "revokes a link that does not hold"],
])("refuses a log in which %s", (_, more, problem) => {
  expect(() => after(...more)).toThrow(problem);
});

test("refuses to have shown what the claim has not, or an answer after the link's time", () => {
  const foreign = expertSteps(claim, claim)[0];
  expect(() => after(...(foreign ? [foreign] : []))).toThrow("shows an expert evidence");
  const short = structuredClone(asked);
  if (short.type === "expert.asked") short.data.expires = "2020-01-01T00:00:00.000Z";
  expect(() => after(short, answered)).toThrow("by a link that does not hold");
});
