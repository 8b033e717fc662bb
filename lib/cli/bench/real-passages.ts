import { z } from "zod";
import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Finding } from "#lib/engines/checks/result.ts";

/** A published passage, as it was or with one thing changed, and what a checker should say of it. */
const realPassage = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  sourceText: z.string().nullish(),
  expected: z.object({
    findings: z.array(
      z.object({
        check: z.string(),
        verdict: z.enum(["mismatch", "consistent"]),
        start: z.number(),
        end: z.number(),
      }),
    ),
  }),
});

/** The rules that may answer for each kind of check in these passages. */
const RULES_OF_CHECK: Record<string, readonly string[]> = {
  count: ["list-count"],
  arithmetic: [
    "sum-of-parts",
    "percent-change",
    "percent-points",
    "ratio-percent",
    "shares-total",
    "average-granularity",
  ],
  number_contradiction: ["repeated-count", "magnitude", "headline-body"],
  weekday: ["weekday-date", "relative-date"],
  elapsed: ["elapsed-time", "relative-date", "date-order"],
  age: ["age"],
  quote: ["quote-fidelity"],
  name_contradiction: ["name-spelling"],
  unit: ["unit-conversion"],
  timezone: ["time-zone"],
  geo: ["place"],
  duplicate_item: ["duplicate-item"],
};

export interface RealScore {
  passages: number;
  /** Expected findings that came out with the verdict expected, by check: [right, all]. */
  found: Record<string, [number, number]>;
  /** Passages that the rules in question called wrong at a place where nothing is. */
  falseAlarms: string[];
  misses: string[];
}

const isAlarm = ({ outcome }: Finding) => outcome === "contradiction";

function answers(finding: Finding, expected: { check: string; start: number; end: number }) {
  const rules = RULES_OF_CHECK[expected.check] ?? [];
  const touches = finding.spans.some(
    ({ start, end }) => start < expected.end && end > expected.start,
  );
  return rules.includes(finding.rule) && touches;
}

/** Scores the engine over passages, a JSON object a line. */
export function scoreRealPassages(jsonl: string): RealScore {
  const lines = jsonl.split("\n").filter((line) => line.trim() !== "");
  const score: RealScore = { passages: lines.length, found: {}, falseAlarms: [], misses: [] };
  for (const line of lines) {
    const { id, text, publishedAt, sourceText, expected } = realPassage.parse(JSON.parse(line));
    const { findings } = checkText({
      text,
      language: "en",
      ...(publishedAt ? { publishedOn: publishedAt } : {}),
      ...(sourceText ? { sources: [sourceText] } : {}),
    });
    for (const wanted of expected.findings) {
      const counts = score.found[wanted.check] ?? [0, 0];
      score.found[wanted.check] = counts;
      const wrong = wanted.verdict === "mismatch";
      const met = findings.some(
        (finding) =>
          answers(finding, wanted) &&
          (wrong
            ? /contradiction|possible/.test(finding.outcome)
            : finding.outcome === "consistent"),
      );
      counts[1]++;
      if (met) counts[0]++;
      else score.misses.push(`${id} (${wanted.check}, ${wanted.verdict})`);
    }
    const unexpected = findings.filter(
      (finding) =>
        isAlarm(finding) &&
        !expected.findings.some(
          (wanted) => wanted.verdict === "mismatch" && answers(finding, wanted),
        ),
    );
    for (const { rule, stated } of unexpected)
      score.falseAlarms.push(`${id} (${rule}: “${stated.text}”)`);
  }
  return score;
}
