import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Claim } from "./report.ts";

type Expert = Claim["experts"][number];
type ExpertEvent = Extract<RecordedEvent, { data: { claim: string; request: string } }>;

/** What an event of an expert who was asked changes of what is known of them. */
function changeBy(expert: Expert, event: Exclude<ExpertEvent, { type: "expert.asked" }>): Expert {
  const { seq, at, actor } = event;
  const isOver = expert.answer !== null || expert.revoked !== null;
  const acts = event.type === "expert.revoked" || actor.member === expert.id;
  if (!acts) throw new EventProblem(seq, "has somebody answer who was not asked");
  switch (event.type) {
    case "expert.opened":
      if (expert.openedAt) throw new EventProblem(seq, "opens a link for the first time again");
      return { ...expert, openedAt: at };
    case "expert.answered":
      if (isOver || at >= expert.expires)
        throw new EventProblem(seq, "answers by a link that does not hold");
      return {
        ...expert,
        answer: { body: event.detail.answer, stance: event.data.stance ?? null, at },
      };
    case "expert.revoked":
      if (isOver) throw new EventProblem(seq, "revokes a link that does not hold");
      return { ...expert, revoked: { by: actor.member, at } };
  }
}

/**
 * Who was asked about a claim, and what they said, after an event about one of them.
 * @throws EventProblem where it speaks of somebody who was not asked, shows what the claim has not, or comes
 * when the link does not hold
 */
export function replayExperts(
  { number, experts, evidence }: Pick<Claim, "number" | "experts" | "evidence">,
  event: ExpertEvent,
): Expert[] {
  const { seq, data, at, actor } = event;
  const known = experts.find(({ id }) => id === data.request);
  if (event.type === "expert.asked") {
    const { expert: name, question } = event.detail;
    const { evidence: shown, expires } = event.data;
    const there = evidence.filter(({ removed }) => !removed).map(({ id }) => id);
    if (!shown.every((one) => there.includes(one)))
      throw new EventProblem(seq, `shows an expert evidence that claim ${number} has not`);
    const asked = { id: data.request, name, question, evidence: shown, expires };
    const done = { by: actor.member, at };
    return [...experts, { ...asked, ...done, openedAt: null, answer: null, revoked: null }];
  }
  if (!known) throw new EventProblem(seq, "speaks of an expert who was never asked");
  return experts.map((one) => (one === known ? changeBy(one, event) : one));
}
