import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import { firstNameAfter, nearestNameBefore, topicBefore } from "../ages/person-at.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { firstToldDate, type ToldDate } from "../dates/told-dates.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { betweenDates } from "./between.ts";
import type { Length } from "./lengths.ts";

const words = (list: string) => new Set(list.split(" "));

const LEAVES = words(
  "retire retires retired retiring step steps stepping stepped leave leaves leaving quit quits resign resigned resigns",
);
const OF_OFFICE = words("in as at on with of");
const TAKES = words("appointed elected hired joined became took began started");
const DATE_REACH = 8;
const LEAVE_REACH = 30;

/** "After 30 years in the job, Ann Cole will retire": the length of the whole of it. */
function isTenure(t: EnglishText, length: Length, end: number): boolean {
  if (lowerAt(t, length.first - 1) !== "after" || !OF_OFFICE.has(lowerAt(t, length.end))) {
    return false;
  }
  for (let i = length.first - 6; i < Math.min(end, length.end + LEAVE_REACH); i++) {
    if (LEAVES.has(lowerAt(t, i))) return true;
  }
  return false;
}

/** When the next sentence says that the same person took the office: "Cole was appointed in 2003". */
function takenIn(dated: DatedText, length: Length, published: CivilDate): ToldDate | undefined {
  const { t } = dated;
  const here = sentenceIndexAt(t, length.first);
  const [own, next] = [t.sentences[here], t.sentences[here + 1]];
  if (!own || !next) return undefined;
  const who =
    firstNameAfter(t, length.end, own.end) ?? nearestNameBefore(t, length.first, own.first);
  for (let i = next.first; i < Math.min(next.end, next.first + DATE_REACH); i++) {
    if (!TAKES.has(lowerAt(t, i))) continue;
    const pronoun = /^(?:he|she)$/.test(lowerAt(t, next.first));
    const subject = pronoun ? topicBefore(t, next.first) : nearestNameBefore(t, i, next.first);
    if (!who || subject?.surname !== who.surname) return undefined;
    return firstToldDate(dated, i + 1, Math.min(next.end, i + DATE_REACH), published, -1);
  }
  return undefined;
}

/** Years in an office that is being left, against when it was taken. */
export function readTenures(
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  if (!published) return [];
  return lengths.flatMap((length): ElapsedReading[] => {
    if (length.unit !== "year") return [];
    const sentence = t.sentences[sentenceIndexAt(t, length.first)];
    if (!sentence || !isTenure(t, length, sentence.end)) return [];
    const from = takenIn(dated, length, published);
    return from ? [betweenDates(t, length, from, published)] : [];
  });
}
