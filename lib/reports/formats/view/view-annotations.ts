import { editionOf } from "../../editions.ts";
import type { Annotation, Report } from "../../report.ts";
import { plain } from "../labels.ts";
import type { Speaker } from "./people.ts";
import { doneWithRemoval, isShown, type ReplyView, viewReplies } from "./view-replies.ts";

export interface AnnotationView {
  kind: string;
  passages: string[];
  body: string;
  done: string;
  resolved: string;
  replies: ReplyView[];
}

/** What an annotation says; a suggestion says its words first. */
function annotationBody({ body, replacement }: Annotation): string {
  if (replacement === null) return body;
  const instead = replacement === "" ? "Cut these words." : `“${replacement}” instead.`;
  return [instead, body].filter(Boolean).join(" ");
}

/** The notes on the text, with their threads. */
export function viewAnnotations(report: Report, speaker: Speaker): AnnotationView[] {
  const isIn = isShown(report);
  return report.annotations.filter(isIn).map((annotation) => ({
    kind: plain(annotation.kind),
    passages: annotation.spans.map(({ exact }) => exact),
    body: annotationBody(annotation),
    done: doneWithRemoval(annotation, speaker),
    resolved: annotation.resolved ? speaker.done(annotation.resolved) : "",
    replies: viewReplies(annotation, report, speaker),
  }));
}

/** What stands where there are no notes: an edition without them has none to show. */
export const noAnnotations = (report: Report): string =>
  editionOf(report) === "public"
    ? "The public edition leaves them out; the cover says how many there were."
    : "There are none.";
