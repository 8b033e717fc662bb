import type { Finding } from "../../report.ts";
import { textualBody, urn, type WebAnnotation, type Writer } from "./web-annotation.ts";

/** What a check reported, by the program that did. */
export function fromFinding(
  finding: Finding,
  reported: { engine: string; at: string },
  writer: Writer,
): WebAnnotation {
  const { id, rule, outcome, message, spans } = finding;
  return {
    id: urn(id),
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Software", name: reported.engine },
    created: reported.at,
    body: [
      textualBody(message, "describing"),
      textualBody(outcome, "tagging"),
      textualBody(rule, "classifying"),
    ],
    target: writer.target(spans),
  };
}
