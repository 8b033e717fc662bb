import type { Annotation, Reply } from "../../report.ts";
import { textualBody, urn, type WebAnnotation, type Writer } from "./web-annotation.ts";

const motivations: Record<string, string> = {
  comment: "commenting",
  question: "questioning",
  suggestion: "editing",
  highlight: "highlighting",
};

/** What of an annotation is said, whether a report has it or a row. */
type Said = Pick<Annotation, "id" | "kind" | "body" | "replacement" | "by" | "at" | "edited"> & {
  spans: readonly { start: number; end: number; exact: string; prefix?: string; suffix?: string }[];
  isResolved: boolean;
};

/** A comment, question, suggestion or highlight; that it is resolved is said by a tag. */
export function fromAnnotation(annotation: Said, writer: Writer): WebAnnotation {
  const { id, kind, body, replacement, by, at, edited, isResolved, spans } = annotation;
  const bodies = [
    ...(replacement === null ? [] : [textualBody(replacement, "editing")]),
    ...(body === "" ? [] : [textualBody(body, kind === "question" ? "questioning" : "commenting")]),
    ...(isResolved ? [textualBody("resolved", "tagging")] : []),
  ];
  return {
    id: urn(id),
    type: "Annotation",
    motivation: motivations[kind] ?? "commenting",
    creator: writer.agent(by),
    created: at,
    ...(edited ? { modified: edited } : {}),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: writer.target(spans),
  };
}

/** An answer, whose target is what it answers. */
export function fromReply(reply: Reply, writer: Writer): WebAnnotation {
  const { id, annotation, claim, body, by, at, edited } = reply;
  return {
    id: urn(id),
    type: "Annotation",
    motivation: "replying",
    creator: writer.agent(by),
    created: at,
    ...(edited ? { modified: edited } : {}),
    body: [textualBody(body, "replying")],
    target: urn(annotation ?? claim ?? ""),
  };
}
