import {
  both,
  claimId,
  decideStep,
  type Fixture,
  type FixtureMember,
  type FixtureStep,
  fixtureId,
  openStep,
  proposeStep,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";

/** The leave that was used, and one that was revoked before. */
export const [usedLeave, revokedLeave] = [fixtureId(17, 1), fixtureId(17, 2)];

/** An article's log with one more claim before its checking ends, or its last step, decided on by its own checker, by leave of `granter`. */
export function decidedAlone({ text, steps }: Fixture, granter: FixtureMember): Fixture {
  const number = steps.filter(({ type }) => type === "claim.opened").length + 1;
  const opened = openStep(text, number, "Nobody else was asked.", []);
  const revised = steps.some(({ type }) => type === "article.revised");
  if (opened.type === "claim.opened" && revised) {
    opened.data.revision = stepOf(steps, "article.revised").data.revision;
  }
  const give = (breakGlass: string): FixtureStep => ({
    type: "break_glass.granted",
    by: granter,
    data: {
      claim: claimId(number),
      breakGlass,
      decider: both.member,
      expires: "2024-05-18T00:15:00.000Z",
    },
    detail: { deciderName: both.name, reason: "The desk is empty tonight." },
  });
  const proposed = proposeStep(number, 1, { by: both, from: "open", rationale: "It is so." });
  const revoked: FixtureStep = {
    type: "break_glass.revoked",
    by: granter,
    data: { claim: claimId(number), breakGlass: revokedLeave },
    detail: {},
  };
  const before = [opened, proposed, give(revokedLeave), revoked, give(usedLeave)];
  const ended = steps.findIndex(({ type }) => type === "article.checked");
  const at = ended < 0 ? steps.length - 1 : ended;
  const all = [...steps.slice(0, at), ...before];
  const decided = decideStep(all, "claim.approved", number, 1, { by: both });
  if (decided.type === "claim.approved") decided.data.breakGlass = usedLeave;
  return { text, steps: [...all, decided, ...steps.slice(at)] };
}
