import { sha256Hex } from "#lib/core/sha256.ts";
import { spanProblem } from "#lib/engines/anchoring/check-span.ts";
import type { ArticleRecord, Report } from "./report.ts";

interface Place {
  subject: string;
  spans: { start: number; end: number; exact: string; prefix?: string; suffix?: string }[];
}

function places({ article, claims, findings, annotations, ...report }: Report): Place[] {
  const { revision } = report;
  const wrong = article.corrections.flatMap(({ error, revision: of, span }) =>
    span && of === revision.id ? [{ subject: `the correction “${error}”`, spans: [span] }] : [],
  );
  // Earlier texts are not in the report: what was found in one is told, and cannot be looked up.
  const here = findings.filter((finding) => finding.revision === revision.number);
  return [
    ...claims.map(({ number, spans }) => ({ subject: `claim ${number}`, spans })),
    ...here.map(({ message, spans }) => ({ subject: `the finding “${message}”`, spans })),
    ...wrong,
    ...annotations.map(({ kind, body, spans }) => ({ subject: `the ${kind} “${body}”`, spans })),
  ];
}

/**
 * The first thing that is wrong with a report's text: that it is not the text of its revision (length
 * and SHA-256, as the event that made it recorded them), or a passage that is not where it is said to be.
 */
export function textProblem(
  report: Report,
  recorded: ArticleRecord["revision"],
): string | undefined {
  const { text } = report.revision;
  // Where the texts of its event were erased, nothing is left to hold the text against.
  const isKnown = recorded.sha256 !== "";
  if (isKnown && text.length !== recorded.length)
    return `the text has ${text.length} characters, but ${recorded.length} were recorded of revision ${recorded.number}`;
  if (isKnown && sha256Hex(text) !== recorded.sha256)
    return `the text is not that of revision ${recorded.number} (its SHA-256 differs)`;
  for (const { subject, spans } of places(report)) {
    for (const { prefix = "", suffix = "", ...span } of spans) {
      const problem = spanProblem(text, { ...span, prefix, suffix });
      if (problem) return `${subject}: ${problem.replace(/\.$/, "")}`;
    }
  }
  return undefined;
}
