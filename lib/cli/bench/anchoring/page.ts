import type { Tally } from "./score.ts";

/** What one approach did with one pair of texts. */
export interface AnchoringRow {
  words: number;
  /** Of the sentences, those edited. */
  share: number;
  name: string;
  /** The first run of all, in a program not yet compiled. */
  firstMs: number;
  medianMs: number;
  tally: Tally;
}

const HEAD = [
  "words",
  "edited",
  "approach",
  "correct",
  "wrong",
  "wrongly lost",
  "changed, said so",
  "unchanged, kept",
  "median",
  "Stet is faster by",
];

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function cells(row: AnchoringRow, ours: AnchoringRow | undefined): string[] {
  const { correct, wrong, wronglyLost, staleSeen, changed, keptSeen, kept } = row.tally;
  const faster = ours ? row.medianMs / ours.medianMs : 1;
  const ratio = `${faster.toFixed(faster < 10 && ours !== row ? 1 : 0)} ×`;
  const saysSo = ours === row ? percent(staleSeen, changed) : "does not say";
  return [
    row.words.toLocaleString("en"),
    `${row.share * 100} %`,
    row.name,
    String(correct),
    String(wrong),
    String(wronglyLost),
    saysSo,
    percent(keptSeen, kept),
    `${row.medianMs.toFixed(row.medianMs < 100 ? 1 : 0)} ms`,
    ratio,
  ];
}

/** The page that the bench writes. */
export function anchoringPage(
  rows: readonly AnchoringRow[],
  machine: string,
  measuredOn: string,
): string {
  const line = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  const ours = (row: AnchoringRow) =>
    rows.find(
      ({ words, share, name }) =>
        words === row.words && share === row.share && name.startsWith("Stet"),
    );
  const firstRuns = rows
    .filter(({ words, share }) => words === rows[0]?.words && share === rows[0].share)
    .map(({ name, firstMs }) => `${name}, ${firstMs.toFixed(0)} ms`)
    .join("; ");
  return `# Anchoring, measured

${measuredOn}, ${machine}. Made by \`npm run bench:anchoring\`; do not edit.

1,000 spans of one to eight words, half of them in sentences that lost a word or more, are carried over edits to a share
of the sentences: words written over, put in and taken out, numbers changed by one, sentences removed, put in, and moved in
runs of one to four. The texts are made by chance, the same in every run, with words as often as in real ones. The edits
are on record, so that for each span it is known whether it was kept, changed or removed, and where it is.

Correct: found where it is (a changed span where what stands for it is), or rightly said to be lost. Wrong:
anchored to other words. The time is that for all spans together, comparison included, in the same process: each approach
runs for a second or more for nothing, so that all are measured as compiled code; then for a second or more, and three
times at least, for the median. In a new process, the first runs on ${rows[0]?.words.toLocaleString("en")} words took:
${firstRuns}.

${[line(HEAD), line(HEAD.map(() => "---")), ...rows.map((row) => line(cells(row, ours(row))))].join("\n")}

The search for each span takes exact places, else approximate ones of up to half the span's length in errors, and
weighs quote, context and position, as annotation clients on web pages do. The diff by characters has no time
limit; it is not run on 100,000 words, where it takes minutes.
`;
}
