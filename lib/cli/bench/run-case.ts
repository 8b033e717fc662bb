import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Finding } from "#lib/engines/checks/result.ts";
import type { Passage } from "./passage.ts";
import { isAt, sameWords, wordsOf } from "./same-words.ts";

/** What came of a case: whether the checks said what was expected, and what that is. */
export interface CaseResult {
  id: string;
  verdict: "caught" | "not caught" | "quiet" | "false alarm";
  /** What was found, or should have been: the check where one is known, and the words. */
  about: { rule?: string; outcome: string; stated: string }[];
}

/** All that the checks find of the words in question; where a case names its check, by that one alone. */
function found(passage: Passage): Finding[] {
  const { text, published, timeZone, language, sources, rule } = passage;
  const { findings } = checkText({
    text,
    ...(published === undefined ? {} : { publishedOn: published }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(language === undefined ? {} : { language }),
    ...(sources === undefined ? {} : { sources }),
  });
  return findings.filter(
    (finding) =>
      finding.outcome !== "consistent" &&
      (rule === undefined || finding.rule === rule) &&
      isAt(passage, finding),
  );
}

const told = ({ rule, outcome, stated }: Finding) => ({ rule, outcome, stated: stated.text });

/** Runs one case. Where nothing is expected, its check must find nothing; where it names none, no check a contradiction. */
export function runCase(passage: Passage): CaseResult {
  const { id, expected, rule } = passage;
  const findings = found(passage);
  if (expected.length === 0) {
    const alarms = findings.filter(
      ({ outcome }) => rule !== undefined || outcome === "contradiction",
    );
    return { id, verdict: alarms.length > 0 ? "false alarm" : "quiet", about: alarms.map(told) };
  }
  const caught = expected.map((wanted) =>
    findings.find(
      (finding) => finding.outcome === wanted.outcome && sameWords(wordsOf(finding), wanted),
    ),
  );
  const missed = expected
    .filter((_, index) => !caught[index])
    .map(({ outcome, stated }) => ({ outcome, stated, ...(rule && { rule }) }));
  return missed.length > 0
    ? { id, verdict: "not caught", about: missed }
    : { id, verdict: "caught", about: caught.flatMap((one) => (one ? [told(one)] : [])) };
}
