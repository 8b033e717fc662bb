import type { CivilDate } from "../../civil-day.ts";
import { daysOf } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import { type Rational, rational } from "../../rational.ts";
import { datedAt } from "../ages/births.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";

const NAMED = new Map([
  ["centenary", 100n],
  ["centennial", 100n],
  ["bicentenary", 200n],
  ["bicentennial", 200n],
  ["tercentenary", 300n],
  ["sesquicentennial", 150n],
]);
const NUMBER_BACK = 3;
const REACH = 10;

interface Anniversary {
  first: number;
  end: number;
  count: Rational;
}

/** "30th anniversary", "the 50th wedding anniversary", "centenary" at the token `at`. */
function anniversaryAt({ t }: DatedText, at: number): Anniversary | undefined {
  const lower = lowerAt(t, at);
  const named = NAMED.get(lower);
  if (named !== undefined) return { first: at, end: at + 1, count: rational(named) };
  if (lower !== "anniversary") return undefined;
  for (let end = at; end > at - NUMBER_BACK; end--) {
    const number = t.numberBefore.get(end);
    if (number?.form === "ordinal")
      return { first: number.first, end: at + 1, count: number.value };
  }
  return undefined;
}

/** An anniversary of something that the sentence dates: "the 30th anniversary of the 1994 genocide". */
export function readAnniversaries(
  dated: DatedText,
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  return tokensOf(t, ["anniversary", ...NAMED.keys()]).flatMap((at): ElapsedReading[] => {
    const anniversary = anniversaryAt(dated, at);
    const sentence = t.sentences[sentenceIndexAt(t, at)];
    if (!anniversary || !sentence) return [];
    const { first, end, count } = anniversary;
    if (!/^(?:of|since)$/.test(lowerAt(t, end))) return [];
    let event: ReturnType<typeof datedAt>;
    for (let i = end + 1; i < Math.min(end + REACH, sentence.end) && !event; i++) {
      if (/^(?:,|;|and)$/.test(lowerAt(t, i))) break;
      event = datedAt(dated, i);
    }
    if (!event) return [];
    let when: ReturnType<typeof datedAt>;
    for (let i = sentence.first; i < first && !when; i++) when = datedAt(dated, i);
    const next = /^(?:year|month)$/.test(lowerAt(t, first - 1)) || lowerAt(t, first - 1) === "'s";
    if (!when && (!published || next)) return [];
    const to: ElapsedReading["to"] = when
      ? { ...when, span: spanOf(t, when.first, when.end), because: "the date in its sentence" }
      : { ...daysOf((published as CivilDate).year), because: "the year of the dateline" };
    return [
      {
        stated: spanOf(t, first, event.end),
        length: spanOf(t, first, end),
        count,
        unit: "year",
        firmness: "exactly",
        from: { from: event.from, to: event.to, span: spanOf(t, event.first, event.end) },
        to: {
          from: to.from,
          to: to.to,
          because: to.because,
          ...(to.span ? { span: to.span } : {}),
        },
        counts: "between",
        anniversary: true,
        sure: true,
        sentence: sentenceSpanAt(t, first),
      },
    ];
  });
}
