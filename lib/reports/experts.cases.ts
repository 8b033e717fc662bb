import { type FixtureMember, type FixtureStep, fixtureId, reviewer } from "./fixtures.cases.ts";

const expert: FixtureMember = {
  member: fixtureId(17, 1),
  name: "Dr Mina Roth",
  roles: ["expert"],
};

/** One expert who was asked about a claim and answered, and one whose link was revoked. */
export function expertSteps(claim: string, evidence: string): FixtureStep[] {
  const [about, other] = [
    { claim, request: expert.member },
    { claim, request: fixtureId(17, 2) },
  ];
  const expires = "2030-05-24T00:00:00.000Z";
  return [
    {
      type: "expert.asked",
      by: reviewer,
      data: { ...about, evidence: [evidence], expires },
      detail: { expert: expert.name, email: "roth@example.org", question: "How many came?" },
    },
    {
      type: "expert.asked",
      by: reviewer,
      data: { ...other, evidence: [], expires },
      detail: { expert: "Prof. Odd Lien", question: "How many were asked?" },
    },
    { type: "expert.opened", by: expert, data: about, detail: {} },
    {
      type: "expert.answered",
      by: expert,
      data: { ...about, askedBy: reviewer.member, stance: "context" },
      detail: { answer: "The list is of those who were asked." },
    },
    { type: "expert.revoked", by: reviewer, data: other, detail: {} },
  ];
}
