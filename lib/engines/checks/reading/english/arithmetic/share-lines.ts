import type { SharesReading } from "../../shares-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import type { Figure, FigureSentence } from "./figures.ts";

const MIN_LINES = 3;
const MAX_HEADING = 40;
const MAX_LABEL = 10;
/** What a heading says where the lines under it are shares of one whole. */
const SHARES = new Set(["share", "shares", "proportion", "percentage"]);
const OF_WHOLE = new Set("breakdown split mix composition make-up makeup total all".split(" "));
const BREAKS = new Set(["breaks", "broke", "broken"]);
/** Headings of answers, of which each may give several, and of shares of a group each. */
const ANSWERS = new Set(
  "respondents respondent answers answer said say cited cite named chose choose worried asked change growth rise up who that which with".split(
    " ",
  ),
);
const REST = new Set(["other", "others", "rest", "remainder", "unknown", "undecided", "else"]);
const ALL = new Set(["all", "total", "overall", "average"]);

/** "- Wind: 38 %": a line of a label and a percentage; whether the label takes in what is left. */
function shareLine(
  t: EnglishText,
  { sentence, figures }: FigureSentence,
): { figure: Figure; rest: boolean } | undefined {
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.quantity.kind !== "percent") return undefined;
  const colon = figure.lead - 1;
  if (lowerAt(t, colon) !== ":" || colon - sentence.first > MAX_LABEL) return undefined;
  if (t.blockStarts[sentence.block] !== sentence.first || sentence.end - figure.end > 1) {
    return undefined;
  }
  let rest = false;
  for (let i = sentence.first; i < colon; i++) {
    // A year or "All" is no part beside the others.
    const label = t.tokens[i];
    if (label?.kind === "number" || ALL.has(label?.lower ?? "")) return undefined;
    rest ||= REST.has(label?.lower ?? "");
  }
  return { figure, rest };
}

/** The paragraph right before `block` that announces shares of one whole. */
function headingOf(t: EnglishText, block: number, rest: boolean) {
  const [first, end] = [t.blockStarts[block - 1], t.blockStarts[block]];
  if (first === undefined || end === undefined || lowerAt(t, end - 1) !== ":") return undefined;
  const from = Math.max(first, end - MAX_HEADING);
  let whole = false;
  for (let i = from; i < end; i++) {
    if (ANSWERS.has(lowerAt(t, i))) return undefined;
    whole ||= BREAKS.has(lowerAt(t, i)) && lowerAt(t, i + 1) === "down";
    whole ||= OF_WHOLE.has(lowerAt(t, i)) || (rest && SHARES.has(lowerAt(t, i)));
  }
  return whole ? spanOf(t, from, end - 1) : undefined;
}

/** Lines of shares under a heading that says so: "Energy by source, share of the total:". */
export function readShareLines(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): SharesReading[] {
  const readings: SharesReading[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const { block } = (sentences[at] as FigureSentence).sentence;
    const lines = [];
    for (let own = sentences[at]; own?.sentence.block === block + lines.length; ) {
      const line = shareLine(t, own);
      if (!line) break;
      lines.push(line);
      own = sentences[at + lines.length];
    }
    if (lines.length < MIN_LINES) continue;
    at += lines.length - 1;
    const complete = lines.some(({ rest }) => rest);
    const stated = headingOf(t, block, complete);
    if (!stated) continue;
    readings.push({
      stated,
      shares: lines.map(({ figure: { first, end, quantity } }) => ({
        ...spanOf(t, first, end),
        quantity,
      })),
      complete,
      quoted: false,
      sentence: stated,
    });
  }
  return readings;
}
