import { editionOf } from "../../editions.ts";
import type { Annotation, Claim, Reply, Report } from "../../report.ts";
import type { Speaker } from "./people.ts";

export interface ReplyView {
  body: string;
  done: string;
}

/** Whether a note is on the pages. What was removed is in the record; to those who read, it is gone, but for a lawyer. */
export const isShown = (report: Report) => {
  const isLegal = editionOf(report) === "legal";
  return ({ removed }: Pick<Annotation | Reply, "removed">): boolean => isLegal || !removed;
};

/** Who wrote a note, when; and who took it out again. */
export function doneWithRemoval(note: Annotation | Reply, speaker: Speaker): string {
  const removed = note.removed ? `; removed by ${speaker.done(note.removed)}` : "";
  return `${speaker.done(note)}${removed}`;
}

/** What was written back to an annotation or on a claim. */
export function viewReplies(
  { id }: Pick<Annotation | Claim, "id">,
  report: Report,
  speaker: Speaker,
): ReplyView[] {
  return report.replies
    .filter(isShown(report))
    .filter(({ annotation, claim }) => (annotation ?? claim) === id)
    .map((reply) => ({ body: reply.body, done: doneWithRemoval(reply, speaker) }));
}
