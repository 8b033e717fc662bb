import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { firstToldDate, type ToldDate, toldDateAt } from "../dates/told-dates.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { betweenDates } from "./between.ts";
import type { Length } from "./lengths.ts";

const words = (list: string) => new Set(list.split(" "));

/** What begins a stretch of time, and what can end the same one. */
const COURSES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words("closed shut shuttered"), words("reopened reborn")],
  [
    words("seized kidnapped abducted captured arrested jailed imprisoned detained convicted held"),
    words("released freed rescued exonerated acquitted pardoned"),
  ],
  [words("disappeared vanished missing"), words("found recovered identified")],
  [words("opened founded launched began started"), words("closed shut ended finished folded")],
  [words("began begun started commenced"), words("completed opened")],
  [words("joined enlisted hired"), words("left resigned quit retired")],
  [words("married wed"), words("divorced separated")],
  [words("fled left emigrated"), words("returned")],
];
/** An office that is taken and left; the length must be that of the office. */
const TAKES_OFFICE = words("elected appointed named promoted sworn became");
const LEAVES_OFFICE = words(
  "left resigned quit retired lost stepped stood unseated ousted sacked fired dismissed departed",
);
const OFFICES = words(
  "post job role office seat chair position charge power parliament congress legislature senate house council assembly cabinet government commons command",
);
const BACK = 30;
const MAX_FILL = 6;

/** The two last dates before a token in its sentence, with "and" between them. */
function twoDatesBefore(
  dated: DatedText,
  at: number,
  published: CivilDate | undefined,
): [ToldDate, ToldDate] | undefined {
  const { t } = dated;
  const start = Math.max(t.sentences[sentenceIndexAt(t, at)]?.first ?? 0, at - BACK);
  const found: ToldDate[] = [];
  for (let i = start; i < at; i++) {
    const told = toldDateAt(dated, i, published, -1);
    if (!told || told.end > at) continue;
    found.push(told);
    i = told.end - 1;
  }
  const [from, to, ...more] = found;
  if (!from || !to || more.length > 0) return undefined;
  for (let i = from.end; i < to.first; i++) if (lowerAt(t, i) === "and") return [from, to];
  return undefined;
}

/** The last verb of the course before its date. */
function verbBefore(t: EnglishText, at: number, verbs: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (verbs.has(lowerAt(t, i))) return true;
    if (isA(t, i, WORD.pastVerb) && !isA(t, i, WORD.auxiliary)) return false;
  }
  return false;
}

function isFill(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || isA(t, i, WORD.pastVerb | WORD.auxiliary)) return false;
  }
  return true;
}

/** Whether only "after", a verb in "-ing" and "for" stand between the second date and the length. */
function followsAt(t: EnglishText, date: ToldDate, length: Length): "after" | "later" | undefined {
  if (length.first - date.end > MAX_FILL) return undefined;
  const comma = lowerAt(t, date.end) === "," ? date.end + 1 : date.end;
  if (lowerAt(t, length.end) === "later") {
    if (comma >= length.first - 2) return "later";
    // "… and ended on 18 March with a verdict, 14 weeks later"
    const last = lowerAt(t, length.first - 1) === "," ? length.first - 1 : length.first;
    return isFill(t, date.end, last) ? "after" : undefined;
  }
  if (lowerAt(t, comma) !== "after") return undefined;
  return isFill(t, comma + 1, length.first) ? "after" : undefined;
}

/** "He was released on Thursday after 12 years. He had been jailed in 2004." */
function startToldNext(
  dated: DatedText,
  length: Length,
  published: CivilDate,
): ToldDate | undefined {
  const { t } = dated;
  const here = sentenceIndexAt(t, length.first);
  const next = t.sentences[here + 1];
  if (lowerAt(t, length.first - 1) !== "after" || !next) return undefined;
  if (!/^(?:he|she|it|they)$/.test(lowerAt(t, next.first))) return undefined;
  if (firstToldDate(dated, t.sentences[here]?.first ?? 0, length.first, published))
    return undefined;
  const course = COURSES.find(([, ends]) => verbBefore(t, length.first - 1, ends));
  if (!course) return undefined;
  for (let i = next.first + 1; i < Math.min(next.end, next.first + 6); i++) {
    if (!course[0].has(lowerAt(t, i))) continue;
    return firstToldDate(dated, i + 1, Math.min(next.end, i + 6), published, -1);
  }
  return undefined;
}

/** "Opened on 8 January and ended on 18 March": of one year, whichever it is. */
function isOneYear({ dateAt }: DatedText, from: ToldDate, to: ToldDate): boolean {
  const bare = [from, to].every(({ first }) => dateAt.get(first)?.year === undefined);
  return bare && from.from.year === to.from.year && from.from.month <= to.from.month;
}

/** "After 15 years *in the legislature*", "as coach"; not "after two decades at the firm". */
function isInOffice(t: EnglishText, { end }: Length): boolean {
  const link = lowerAt(t, end);
  if (link !== "in") return link === "as";
  return [end + 1, end + 2].some((at) => OFFICES.has(lowerAt(t, at)));
}

/** "Closed in 1998 and reopened in 2011, after 13 years", "in 1951 and … in 1990, 39 years later". */
export function readCourses(
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  return lengths.flatMap((length): ElapsedReading[] => {
    const later = lowerAt(t, length.end) === "later";
    // "Two weeks later than planned"
    if (later && lowerAt(t, length.end + 1) === "than") return [];
    const after = lowerAt(t, length.first - 1) !== "," || later;
    const dates = after ? twoDatesBefore(dated, length.first, published) : undefined;
    if (!dates) {
      const start = published && startToldNext(dated, length, published);
      return start ? [betweenDates(t, length, start, published)] : [];
    }
    const [from, to] = dates;
    const link = followsAt(t, to, length);
    const runs = (starts: ReadonlySet<string>, ends: ReadonlySet<string>) =>
      verbBefore(t, from.first, starts) && verbBefore(t, to.first, ends);
    const course =
      COURSES.some(([starts, ends]) => runs(starts, ends)) ||
      (isInOffice(t, length) && runs(TAKES_OFFICE, LEAVES_OFFICE));
    if (!link || (link === "after" && !course)) return [];
    const reading = betweenDates(t, length, from, to);
    return [{ ...reading, sure: reading.sure || isOneYear(dated, from, to) }];
  });
}
