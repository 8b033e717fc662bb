import type { OrderedDates } from "../../date-order-reading.ts";
import { type Days, daysOf } from "../../days.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { KIN } from "../ages/person-at.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { type EnglishText, isA, lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

const words = (list: string) => list.split(" ");

/** What begins, and what can only come after it of the same thing. */
const COURSES: readonly (readonly [readonly string[], readonly string[], string])[] = [
  [
    ["born"],
    words("died killed drowned executed buried retired"),
    "nobody dies or retires before being born",
  ],
  [
    words(
      "opened founded established launched formed created built began started introduced commissioned",
    ),
    words(
      "closed ended finished completed concluded dissolved folded collapsed demolished abolished scrapped discontinued decommissioned shut",
    ),
    "what ends has begun before",
  ],
  [
    words("joined enlisted hired"),
    words("left resigned quit retired fired sacked dismissed ousted"),
    "nobody leaves before joining",
  ],
  [
    words("launched built commissioned"),
    words("sank sunk scuttled wrecked"),
    "what is lost has been there before",
  ],
  [["married"], words("divorced separated"), "a marriage ends after it begins"],
  [
    words("arrested jailed imprisoned detained interned"),
    words("released freed"),
    "nobody is released before being held",
  ],
];
const ENDS = new Map<string, { starts: ReadonlySet<string>; because: string }>();
for (const [starts, ends, because] of COURSES) {
  for (const end of ends) {
    const known = ENDS.get(end);
    const all = new Set([...(known?.starts ?? []), ...starts]);
    ENDS.set(end, { starts: all, because: known?.because ?? because });
  }
}
const END_WORDS = [...ENDS.keys()];

/** Between a verb and its date. */
const BEFORE_DATE = new Set(words("in on its the doors early late office down for"));
/** Between the first date and the second verb, where both tell of one thing. */
const BETWEEN = new Set(
  words(
    "and but , was were then finally before it he she they until only later had being been officially also",
  ),
);
const MAX_TO_DATE = 7;
const MAX_BETWEEN = 6;
const APART = WORD.relative | WORD.auxiliary;
const MAX_BACK = 24;

interface Told extends Days {
  first: number;
  end: number;
}

/** The whole date or year that the verb at `index` is dated by. */
function dateOfVerb({ t, dateAt, yearAt }: DatedText, index: number): Told | undefined {
  for (let i = index + 1; i <= index + MAX_TO_DATE; i++) {
    const date = dateAt.get(i);
    if (date) {
      if (date.year === undefined || date.month === undefined || date.swapped) return undefined;
      const { year, month, days } = date;
      return { ...daysOf(year, month, days[0]), first: date.first, end: date.end };
    }
    const year = yearAt.get(i);
    if (year) {
      if (!year.told || year.stretch) return undefined;
      return { ...daysOf(year.year), first: year.first, end: year.end };
    }
    const named = isCapitalised(t.tokens[i]) || lowerAt(t, i) === ",";
    if (!named && !BEFORE_DATE.has(lowerAt(t, i))) return undefined;
  }
  return undefined;
}

/** Whether nothing between two tokens brings in another thing to tell of. */
function sameThing(t: EnglishText, first: number, end: number): boolean {
  if (end - first > MAX_BETWEEN || end < first) return false;
  for (let i = first; i < end; i++) if (!BETWEEN.has(lowerAt(t, i))) return false;
  return true;
}

/** "Born in 1948 in Hull, the poet Ann Cole died in 1937": the subject of the whole sentence. */
function isParticiple(t: EnglishText, born: number, verb: number): boolean {
  if (lowerAt(t, born) !== "born" || t.sentences[sentenceIndexAt(t, born)]?.first !== born) {
    return false;
  }
  for (let i = born; i < verb; i++) if (KIN.has(lowerAt(t, i)) || isA(t, i, APART)) return false;
  return true;
}

/** "He was born in 1950. He died in 1940.": the second sentence goes on about the one of the first. */
function goesOn(t: EnglishText, firstEnd: number, verb: number): boolean {
  const index = sentenceIndexAt(t, verb);
  const sentence = t.sentences[index];
  if (!sentence || sentenceIndexAt(t, firstEnd - 1) !== index - 1) return false;
  const subject = lowerAt(t, sentence.first);
  const near = verb - sentence.first <= 2;
  return near && (subject === "he" || subject === "she" || subject === "it");
}

/** The verb before `end` that begins what ends there, with its date. */
function startBefore(
  dated: DatedText,
  end: number,
  starts: ReadonlySet<string>,
): { verb: number; date: Told } | undefined {
  const { t } = dated;
  for (let i = end - 1; i >= Math.max(0, end - MAX_BACK); i--) {
    if (!isA(t, i, WORD.pastVerb) && lowerAt(t, i) !== "born") continue;
    const date = starts.has(lowerAt(t, i)) ? dateOfVerb(dated, i) : undefined;
    if (!date || date.end > end) return undefined;
    const together =
      sameThing(t, date.end, end) || goesOn(t, date.end, end) || isParticiple(t, i, end);
    return together ? { verb: i, date } : undefined;
  }
  return undefined;
}

/** "Opened in 1999 and closed in 1989", "born in 1950 … died in 1940", each as two dates in order. */
export function readCourseOrder(dated: DatedText): OrderedDates[] {
  const { t } = dated;
  return tokensOf(t, END_WORDS).flatMap((verb): OrderedDates[] => {
    const course = ENDS.get(lowerAt(t, verb));
    const to = course && dateOfVerb(dated, verb);
    const start = to && startBefore(dated, verb, course.starts);
    if (!to || !start) return [];
    const quoted = (t.quoteOf[verb] as number) >= 0;
    return [
      {
        kind: "order",
        stated: spanOf(t, start.verb, to.end),
        from: {
          from: start.date.from,
          to: start.date.to,
          span: spanOf(t, start.date.first, start.date.end),
        },
        to: { from: to.from, to: to.to, span: spanOf(t, to.first, to.end) },
        yearless: false,
        because: course.because,
        ...(quoted ? { reconciliation: "It stands in a quotation, as it was said." } : {}),
        sentence: sentenceSpanAt(t, verb),
      },
    ];
  });
}
