import type { Report } from "../../report.ts";
import { plain } from "../labels.ts";
import type { Speaker } from "./people.ts";

type Correction = Report["article"]["corrections"][number];

/** A line of a correction: what it is, and somebody's words. */
export interface CorrectionLine {
  name: string;
  words: string;
}

/** An error in the published text, in words. */
export interface CorrectionView {
  label: string;
  error: string;
  passage: string;
  found: CorrectionLine[];
  opened: string;
  /** What came of it; empty until it is made. */
  came: CorrectionLine[];
  made: string;
}

const written = (lines: readonly CorrectionLine[]) => lines.filter(({ words }) => words !== "");

function viewCorrection(one: Correction, { claims }: Report, speaker: Speaker): CorrectionView {
  const { made, span, severity, errorType, error } = one;
  const claim = claims.find(({ id }) => id === one.claim);
  return {
    label: `${plain(severity)}: ${plain(errorType).toLowerCase()}`,
    error,
    passage: span?.exact ?? "",
    found: written([
      { name: "About", words: claim ? `Claim ${claim.number}` : "" },
      { name: "Found", words: speaker.time(one.foundAt) },
      { name: "How", words: one.foundHow },
      { name: "By whom", words: one.foundBy },
    ]),
    opened: speaker.done(one),
    came: made
      ? written([
          { name: "Was", words: made.oldText },
          { name: "Is now", words: made.newText },
          { name: "How it came about", words: made.rootCause },
          { name: "Missed at", words: plain(made.missedAt) },
          { name: "Notice", words: made.notice },
          { name: "Published at", words: made.url },
          { name: "Would have caught it", words: made.rule ?? "No check of this engine" },
        ])
      : [],
    made: made ? speaker.done(made) : "",
  };
}

/** What was wrong in the published text, the first first. */
export const viewCorrections = (report: Report, speaker: Speaker): CorrectionView[] =>
  report.article.corrections.map((one) => viewCorrection(one, report, speaker));
