import type { Annotation, Claim, Report } from "../../report.ts";
import type { Speaker } from "./people.ts";

export interface ReplyView {
  body: string;
  done: string;
}

/** What was written back to an annotation or on a claim. What was removed is in the record; to those who read, it is gone. */
export function viewReplies(
  { id }: Pick<Annotation | Claim, "id">,
  { replies }: Pick<Report, "replies">,
  speaker: Speaker,
): ReplyView[] {
  return replies
    .filter(({ annotation, claim, removed }) => !removed && (annotation ?? claim) === id)
    .map((reply) => ({ body: reply.body, done: speaker.done(reply) }));
}
