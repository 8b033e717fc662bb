import { integerOf } from "../rational.ts";
import type { EnumerationReading } from "../text-reading.ts";
import { type ArabicText, keyAt } from "./arabic-text.ts";

/** A count of things: "17 دولة". Token indices, `end` exclusive. */
export interface ArabicCount {
  first: number;
  end: number;
  nounFirst: number;
  count: number;
  /** "country" for states; else the noun as written. */
  unit: string;
  hedge: EnumerationReading["hedge"];
  /** "16 other countries": one more may be named beside them. */
  others: boolean;
}

const COUNTRY = new Set(["دوله", "دول", "بلد", "بلدا", "بلدان", "دولا"]);
const TWO_COUNTRIES = new Set(["دولتان", "دولتين", "بلدان", "بلدين", "الدولتان", "الدولتين"]);
const ABOUT = new Set(["نحو", "حوالي", "قرابه", "زهاء"]);
/** Measures and times count nothing that a list could name. */
const NOT_COUNTED = new Set(
  "عام عاما اعوام سنه سنوات شهر شهرا اشهر شهور يوم يوما ايام ساعه ساعات دقيقه دقائق اسبوع اسابيع مليون مليار الف دولار دولارا يورو جنيه ريال درهم كيلومتر كيلومترا متر مترا طن طنا مره مرات في من الي علي عن بالمئه بالمائه % مقابل نقطه نقاط صباحا مساء بتوقيت".split(
    " ",
  ),
);
const MAX_COUNT = 300;

/** What the words before a number say of how firmly it is meant. */
export function hedgeBefore(t: ArabicText, first: number): EnumerationReading["hedge"] {
  const [two, one] = [keyAt(t, first - 2), keyAt(t, first - 1)];
  const bare = one.replace(/^[وب]/, "");
  if (ABOUT.has(one) || ABOUT.has(bare)) return "about";
  if (one === "من" && /^(?:ب?اكثر|يقرب)$/.test(two)) return two === "يقرب" ? "about" : "at least";
  if (one === "من" && /^ب?اقل$/.test(two)) return "at most";
  if (one === "عن" && /^(?:يزيد|يقل)$/.test(two)) {
    const negated = keyAt(t, first - 3) === "لا";
    return (two === "يزيد") === negated ? "at most" : "at least";
  }
  return one === "الاقل" ? "at least" : "exactly";
}

function readCount(t: ArabicText, first: number, end: number, count: number) {
  // "الدول الـ17": the noun stands before the number, with an article written on to it.
  const nounBefore = keyAt(t, first - 1).replace(/^[ول]?ال/, "");
  if (keyAt(t, first).includes("ال") && COUNTRY.has(nounBefore)) {
    return { first: first - 1, end, nounFirst: first - 1, unit: "country", count };
  }
  const noun = t.tokens[end];
  const key = keyAt(t, end);
  if (noun?.kind !== "word" || noun.gap === "blank" || NOT_COUNTED.has(key)) return undefined;
  if (t.numberAt.has(end)) return undefined;
  const unit = COUNTRY.has(key) ? "country" : noun.text;
  return { first, end: end + 1, nounFirst: end, unit, count };
}

/** Every count of things, in order. */
export function readCounts(t: ArabicText): ArabicCount[] {
  const counts: ArabicCount[] = [];
  for (const number of t.numbers) {
    const count = number.form === "cardinal" ? integerOf(number.value) : undefined;
    if (count === undefined || count < 2 || count > MAX_COUNT) continue;
    const before = t.tokens[number.first - 1];
    if (before && /^[$€£/:]$/.test(before.text) && t.tokens[number.first]?.gap === "none") continue;
    const phrase = readCount(t, number.first, number.end, count);
    if (!phrase) continue;
    const after = keyAt(t, phrase.end);
    counts.push({
      ...phrase,
      hedge:
        /^علي$/.test(after) && keyAt(t, phrase.end + 1) === "الاقل"
          ? "at least"
          : hedgeBefore(t, number.first),
      others: /^(?:اخري|اخر|اخرين|اخرون)$/.test(after),
    });
  }
  t.keys.forEach((key, at) => {
    if (!TWO_COUNTRIES.has(key) || t.numberAt.has(at - 1)) return;
    // بلدان is "countries" as well as "two countries": after a number or alone it is the plural.
    if (key === "بلدان") return;
    counts.push({
      first: at,
      end: at + 1,
      nounFirst: at,
      count: 2,
      unit: "country",
      hedge: "exactly",
      others: false,
    });
  });
  return counts.sort((a, b) => a.first - b.first);
}
