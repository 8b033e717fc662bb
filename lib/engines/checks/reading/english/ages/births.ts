import { type Days, daysOf } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { type EnglishText, lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { firstNameAfter, nearestNameBefore, type Person, topicBefore } from "./person-at.ts";

/** The dates of somebody's life as the text gives them. Token indices, `end` exclusive. */
export interface Birth {
  first: number;
  end: number;
  born: Days;
  /** Undefined where no name tells whose it is: "the painter was born in 1950". */
  person?: Person;
  /** Of "(1935–2024)". */
  died?: Days & { first: number; end: number };
}

const REACH = 10;

/** A date with its year that begins at the token `index`. */
export function datedAt(
  { dateAt, yearAt }: DatedText,
  index: number,
): (Days & { first: number; end: number }) | undefined {
  const date = dateAt.get(index);
  if (date?.year !== undefined && !date.swapped) {
    const [day] = date.days;
    return { ...daysOf(date.year, date.month, day), first: date.first, end: date.end };
  }
  const year = yearAt.get(index);
  if (!year || year.year < 1000 || year.stretch) return undefined;
  return { ...daysOf(year.year), first: year.first, end: year.end };
}

function personOf(t: EnglishText, born: number, dateEnd: number): Person | undefined {
  const sentence = t.sentences[sentenceIndexAt(t, born)];
  if (!sentence) return undefined;
  if (born === sentence.first) return firstNameAfter(t, dateEnd, sentence.end);
  const auxiliary = /^(?:was|were|is)$/.test(lowerAt(t, born - 1)) ? born - 1 : born;
  const subject = lowerAt(t, auxiliary - 1);
  if (/^(?:he|she)$/.test(subject)) return topicBefore(t, auxiliary - 1);
  const name = nearestNameBefore(t, born, sentence.first);
  if (!name) return undefined;
  // "Ann Cole, who turns 81 next month, was born in 1943": the clause between commas tells of her.
  const clause = lowerAt(t, name.end) === "," && lowerAt(t, auxiliary - 1) === ",";
  if (clause && lowerAt(t, name.end + 1) === "who") return name;
  // "Cole's mother was born in 1935": what stands between names another person.
  for (let i = name.end; i < auxiliary; i++) {
    const between = lowerAt(t, i);
    if (!/^(?:,|who|\(|\)|was|is|and|[–—-]|\d+)$/.test(between)) return undefined;
  }
  return name;
}

/** Every birth that the text dates: "Stevens was born in 1920", "Ann Cole (1935–2024)". */
export function readBirths(dated: DatedText): Birth[] {
  const { t, ranges } = dated;
  const births: Birth[] = [];
  for (const at of tokensOf(t, ["born", "b."])) {
    if (lowerAt(t, at) === "b." && lowerAt(t, at - 1) !== "(") continue;
    const end = t.sentences[sentenceIndexAt(t, at)]?.end ?? at;
    for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
      const date = datedAt(dated, i);
      if (!date) continue;
      const person = personOf(t, at, date.end);
      const { from, to } = date;
      births.push({
        first: date.first,
        end: date.end,
        born: { from, to },
        ...(person && { person }),
      });
      break;
    }
  }
  for (const { first, end, from, to } of ranges) {
    if (lowerAt(t, first - 1) !== "(" || lowerAt(t, end) !== ")") continue;
    const [a, b] = [from, to].map((each) =>
      each.kind === "year"
        ? { ...daysOf(each.year.year), first, end }
        : each.kind === "date" && each.date.year !== undefined
          ? { ...daysOf(each.date.year, each.date.month, each.date.days[0]), first, end }
          : undefined,
    );
    const person = nearestNameBefore(t, first - 1, first - 2);
    // A term of office stands so too; nobody dies at under 15 years of one.
    if (!a || !b || !person || b.from.year - a.from.year < 15) continue;
    births.push({ first, end, born: a, person, died: b });
  }
  return births.sort((a, b) => a.first - b.first);
}
