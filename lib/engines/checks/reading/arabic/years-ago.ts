import type { CivilDate } from "../civil-day.ts";
import { integerOf } from "../rational.ts";
import { compareDistance, isoAtDistance } from "../relative-arithmetic.ts";
import type { RelativeDateReading } from "../text-reading.ts";
import { type ArabicText, keyAt, sentenceSpanAt, spanOf } from "./arabic-text.ts";

const YEARS = new Set(["سنه", "سنوات", "عام", "عاما", "اعوام", "عامين", "سنتين"]);
const BETWEEN = new Set(["،", ",", "(", "اي", "في", "عام", "سنه", "وتحديدا"]);
const ROUNDING = new Set(["نحو", "حوالي", "قرابه", "اكثر", "اقل", "زهاء"]);
const REACH = 4;

/** "Ten years", in a number and a word or in one word of two. */
function yearsAt(t: ArabicText, index: number): { count: number; end: number } | undefined {
  const key = keyAt(t, index);
  if (key === "عامين" || key === "سنتين") return { count: 2, end: index + 1 };
  const number = t.numberAt.get(index);
  const count = number?.form === "cardinal" ? integerOf(number.value) : undefined;
  if (!number || count === undefined || !YEARS.has(keyAt(t, number.end))) return undefined;
  return { count, end: number.end + 1 };
}

/** "قبل عشر سنوات، في عام 2014": a count of years back from the dateline beside the year it gives. */
export function readYearsAgo(
  t: ArabicText,
  published: CivilDate | undefined,
): RelativeDateReading[] {
  if (!published) return [];
  return t.keys.flatMap((key, at): RelativeDateReading[] => {
    if ((key !== "قبل" && key !== "وقبل") || ROUNDING.has(keyAt(t, at + 1))) return [];
    const years = yearsAt(t, at + 1);
    if (!years) return [];
    let yearAt = years.end;
    while (yearAt < years.end + REACH && BETWEEN.has(keyAt(t, yearAt))) yearAt++;
    const written = t.tokens[yearAt]?.text ?? "";
    if (yearAt === years.end || !/^[12]\d{3}$/.test(written)) return [];
    const distance = { amount: -years.count, unit: "year" as const, counted: true };
    const beside = compareDistance(published, distance, { year: Number(written) });
    if (!beside) return [];
    return [
      {
        stated: spanOf(t, at, yearAt + 1),
        resolved: [isoAtDistance(published, distance)],
        beside,
        steps: [
          `The dateline is in ${published.year}.`,
          `${years.count} years before it is ${beside.expected[0]}; the text has ${written}.`,
        ],
        sure: true,
        sentence: sentenceSpanAt(t, at),
      },
    ];
  });
}
