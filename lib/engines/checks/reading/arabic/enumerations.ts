import type { EnumerationReading } from "../text-reading.ts";
import { type ArabicText, keyAt, sentenceSpanAt, spanOf } from "./arabic-text.ts";
import { type CountryList, readCountryLists, type Tie, tieOf } from "./country-lists.ts";
import { type ArabicCount, readCounts } from "./counts.ts";
import { linesAfter } from "./listed-lines.ts";

/** Seats of government, by the country that they speak for. */
const SEATS = new Map([
  ["البيت الابيض", "US"],
  ["وزاره الخارجيه الامريكيه", "US"],
  ["الرئيس الامريكي", "US"],
  ["الرئيس الاميركي", "US"],
  ["قصر الاليزيه", "FR"],
  ["الرئيس الفرنسي", "FR"],
  ["الرئيس المصري", "EG"],
  ["الرئيس الروسي", "RU"],
]);

/** The country whose government gives the list, where its seat is named in the list's sentence. */
function hostOf(t: ArabicText, list: CountryList): string | undefined {
  const sentence = t.sentences[t.sentenceOf[list.first] ?? 0];
  for (let i = sentence?.first ?? 0; i < list.first; i++) {
    const code = SEATS.get(`${keyAt(t, i)} ${keyAt(t, i + 1)}`);
    if (code) return code;
  }
  return undefined;
}

function reading(
  t: ArabicText,
  count: ArabicCount,
  items: EnumerationReading["items"],
  tie: Tie,
): EnumerationReading {
  const stated = spanOf(t, count.first, count.end);
  const noun = t.tokens[count.nounFirst];
  return {
    stated,
    count: count.count,
    unit: count.unit,
    noun: count.unit === "country" ? "countries" : t.text.slice(noun?.start, noun?.end),
    hedge: count.hedge,
    items,
    alternatives: [],
    partial: tie.partial,
    sure: tie.sure,
    besides: count.others,
    sentence: sentenceSpanAt(t, count.first),
  };
}

function countryReading(t: ArabicText, count: ArabicCount, list: CountryList, tie: Tie) {
  const items = list.items.map(({ start, end }) => ({
    start,
    end: t.tokens[end - 1]?.end ?? start,
    weight: 1,
  }));
  const code = list.items.length === count.count + 1 ? hostOf(t, list) : undefined;
  const item = list.items.findIndex((place) => place.code === code);
  const named = items[item];
  const host = named && {
    item,
    name: t.text.slice(named.start, named.end),
    because: "whose government gives the list",
  };
  return { ...reading(t, count, items, tie), ...(host ? { host } : {}) };
}

/** Every count with the list that gives what it counts; each list belongs to the nearest count. */
export function readEnumerations(t: ArabicText): EnumerationReading[] {
  const counts = readCounts(t);
  const found: EnumerationReading[] = [];
  const used = new Set<ArabicCount>();
  const countries = counts.filter(({ unit }) => unit === "country");
  let from = 0;
  for (const list of readCountryLists(t)) {
    while (from + 1 < countries.length && (countries[from + 1]?.end ?? 0) <= list.first) from++;
    const count = countries[from];
    const tie = count && !used.has(count) ? tieOf(t, count, list) : undefined;
    if (!count || !tie) continue;
    used.add(count);
    found.push(countryReading(t, count, list, tie));
  }
  for (const count of counts) {
    if (used.has(count)) continue;
    const lines = linesAfter(t, count);
    if (lines.length < 2) continue;
    const items = lines.map((line) => ({ ...line, weight: 1 }));
    found.push(reading(t, count, items, { partial: false, sure: true }));
  }
  return found.sort((a, b) => a.stated.start - b.stated.start);
}
