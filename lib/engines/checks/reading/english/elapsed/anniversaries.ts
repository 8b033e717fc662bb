import type { CivilDate } from "../../civil-day.ts";
import { type Days, daysOf } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datedAt, type ToldDate } from "../dates/told-dates.ts";
import { type EnglishText, isA, lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { ANNIVERSARY_WORDS, anniversaryAt } from "./anniversary-words.ts";
import { foundingNear, marriageBefore } from "./beginnings-kept.ts";

const REACH = 12;
const CLAUSE_REACH = 16;
const NOW_REACH = 10;
/** What begins a clause that tells more of the event: "the loss of the trawler, which sank in 1946". */
const CLAUSES = new Set(["which", "who", "when", "that", "whose"]);
/** Beside one of these it is kept in the days of the story. */
const KEPT = new Set("today yesterday tomorrow marks marking tonight".split(" "));
const YEARS = {
  [-1]: "the year before the dateline",
  0: "the year of the dateline",
  1: "the year after the dateline",
} as const;
const FIRST_MONTH = 2;
const LAST_MONTH = 11;

/** "its album, released in 2003", "the trawler, which sank in 1946" */
const tellsMore = (t: EnglishText, at: number) =>
  CLAUSES.has(lowerAt(t, at)) || (isA(t, at, WORD.pastVerb) && !isA(t, at, WORD.auxiliary));

/** The date of the event behind "anniversary of", in the phrase or in a clause that tells more of it. */
function eventAfter(dated: DatedText, end: number, limit: number): ToldDate | undefined {
  const { t } = dated;
  let last = Math.min(end + REACH, limit);
  let clause = false;
  for (let i = end + 1; i < last; i++) {
    const event = datedAt(dated, i);
    if (event) return event;
    const lower = lowerAt(t, i);
    if (clause || CLAUSES.has(lower)) {
      if (!clause) last = Math.min(i + CLAUSE_REACH, limit);
      clause = true;
    } else if (lower === ";" || (lower === "," && !tellsMore(t, i + 1))) {
      return undefined;
    } else if (isA(t, i, WORD.auxiliary)) return undefined;
  }
  return undefined;
}

/** Whether it is kept about the day of the story, and that day is not near a change of the year. */
function isKeptNow(
  { t, weekdayAt }: DatedText,
  first: number,
  end: number,
  month: number,
): boolean {
  if (month < FIRST_MONTH || month > LAST_MONTH) return false;
  const sentence = t.sentences[sentenceIndexAt(t, first)];
  const last = Math.min(sentence?.end ?? end, end + NOW_REACH);
  for (let i = Math.max(sentence?.first ?? first, first - NOW_REACH); i < last; i++) {
    if (weekdayAt.has(i) || KEPT.has(lowerAt(t, i))) return true;
    if (
      lowerAt(t, i) === "this" &&
      /^(?:year|month|week|weekend|spring|summer|autumn|fall|winter)$/.test(lowerAt(t, i + 1))
    )
      return true;
  }
  return false;
}

/** "Next year's 30th anniversary": how many years from the story's it is kept. */
function yearsAway(t: EnglishText, from: number, end: number): -1 | 0 | 1 {
  for (let i = from; i < end; i++) {
    if (lowerAt(t, i + 1) !== "year") continue;
    if (lowerAt(t, i) === "next") return 1;
    if (lowerAt(t, i) === "last") return -1;
  }
  return 0;
}

/** An anniversary of something that the sentence dates: "the 30th anniversary of the 1994 genocide". */
export function readAnniversaries(
  dated: DatedText,
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  return tokensOf(t, ANNIVERSARY_WORDS).flatMap((at): ElapsedReading[] => {
    const anniversary = anniversaryAt(t, at);
    const sentence = t.sentences[sentenceIndexAt(t, at)];
    if (!anniversary || !sentence) return [];
    const { first, end, count, ofBody } = anniversary;
    let of = end;
    // "The 30th anniversary on Friday of the massacre"
    while (
      of < end + 4 &&
      (dated.weekdayAt.has(of) || /^(?:on|this|year|week)$/.test(lowerAt(t, of)))
    )
      of++;
    const linked = !ofBody && /^(?:of|since)$/.test(lowerAt(t, of));
    const founding = linked ? undefined : foundingNear(dated, anniversary);
    const event = linked
      ? eventAfter(dated, of, sentence.end)
      : (founding ?? (ofBody ? undefined : marriageBefore(dated, first, sentence.first)));
    if (!event) return [];
    let when: ToldDate | undefined;
    for (let i = Math.max(sentence.first, first - REACH * 2); i < first && !when; i++) {
      const date = datedAt(dated, i);
      if (date && date.first !== event.first) when = date;
    }
    if (!when && !published) return [];
    const away = yearsAway(
      t,
      Math.max(sentence.first, first - NOW_REACH),
      Math.min(sentence.end, event.end + NOW_REACH),
    );
    const year = (published?.year ?? 0) + away;
    const to: Days & { because: string } = when
      ? { from: when.from, to: when.to, because: "the date in its sentence" }
      : { ...daysOf(year), because: YEARS[away] };
    const kept =
      when !== undefined || away !== 0 || isKeptNow(dated, first, end, published?.month ?? 0);
    return [
      {
        stated: founding
          ? spanOf(t, first, end)
          : spanOf(t, Math.min(first, event.first), Math.max(event.end, end)),
        length: spanOf(t, first, end),
        count,
        unit: "year",
        firmness: "exactly",
        from: { from: event.from, to: event.to, span: spanOf(t, event.first, event.end) },
        to: { ...to, ...(when ? { span: spanOf(t, when.first, when.end) } : {}) },
        counts: "between",
        anniversary: kept ? "kept" : "loose",
        sure: true,
        sentence: sentenceSpanAt(t, first),
      },
    ];
  });
}
