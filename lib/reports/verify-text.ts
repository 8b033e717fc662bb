import { sha256Hex } from "#lib/core/sha256.ts";
import { spanProblem } from "#lib/engines/anchoring/check-span.ts";
import type { ArticleRecord, Report } from "./report.ts";

interface Place {
  subject: string;
  spans: { start: number; end: number; exact: string; prefix?: string; suffix?: string }[];
}

function places({ claims, findings, annotations }: Report): Place[] {
  return [
    ...claims.map(({ number, spans }) => ({ subject: `claim ${number}`, spans })),
    ...findings.map(({ message, spans }) => ({ subject: `the finding “${message}”`, spans })),
    ...annotations.map(({ kind, body, spans }) => ({ subject: `the ${kind} “${body}”`, spans })),
  ];
}

/**
 * The first thing that is wrong with a report's text: that it is not the text imported (length and
 * SHA-256, as the import event recorded them), or a passage that is not where it is said to be.
 */
export function textProblem(
  report: Report,
  imported: ArticleRecord["revision"],
): string | undefined {
  const { text } = report.revision;
  if (text.length !== imported.length)
    return `the text has ${text.length} characters, but ${imported.length} were imported at event 1`;
  if (sha256Hex(text) !== imported.sha256)
    return "the text is not the one that was imported at event 1 (its SHA-256 differs)";
  for (const { subject, spans } of places(report)) {
    for (const { prefix = "", suffix = "", ...span } of spans) {
      const problem = spanProblem(text, { ...span, prefix, suffix });
      if (problem) return `${subject}: ${problem.replace(/\.$/, "")}`;
    }
  }
  return undefined;
}
