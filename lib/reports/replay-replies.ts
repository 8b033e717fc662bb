import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord, Reply } from "./report.ts";

type ReplyEvent = Extract<RecordedEvent, { data: { reply: string } }>;

/** Whether an event is about a reply, and so no step in the life of what it answers. */
export function isReplyEvent(event: RecordedEvent): event is ReplyEvent {
  return "reply" in event.data;
}

/** What an event about a reply that is there changes of it. */
function changeBy(event: Exclude<ReplyEvent, { type: "reply.added" }>): Partial<Reply> {
  switch (event.type) {
    case "reply.edited":
      return { body: event.detail.body, edited: event.at };
    case "reply.removed":
      return { removed: { by: event.actor.member, at: event.at } };
    case "reply.restored":
      return { removed: null };
  }
}

/**
 * The replies after an event.
 * @throws EventProblem where it answers, or speaks of, what is not there
 */
export function replayReplies(
  { replies, annotations, claims }: Pick<ArticleRecord, "replies" | "annotations" | "claims">,
  event: RecordedEvent,
): Reply[] {
  if (!isReplyEvent(event)) return replies;
  const { reply: id, annotation = null, claim = null } = event.data;
  const subject = [...annotations, ...claims].find((one) => one.id === (annotation ?? claim));
  if (!subject) throw new EventProblem(event.seq, "is about a reply to nothing that is there");
  const known = replies.find((one) => one.id === id);
  if (event.type === "reply.added") {
    const done = { by: event.actor.member, at: event.at };
    const { body } = event.detail;
    return [...replies, { id, annotation, claim, body, ...done, edited: null, removed: null }];
  }
  if (known?.annotation !== annotation || known.claim !== claim)
    throw new EventProblem(event.seq, "speaks of a reply that was never written");
  return replies.map((one) => (one === known ? { ...one, ...changeBy(event) } : one));
}
