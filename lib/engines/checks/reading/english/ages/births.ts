import { type Days, daysOf } from "../../days.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { datedAt } from "../dates/told-dates.ts";
import { lowerAt, tokensOf } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { ownerOfBirth, ownerOfDate } from "./birth-owner.ts";
import { nearestNameBefore, type Person } from "./person-at.ts";

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
const DATE_REACH = 6;

/** "Records list Cole's date of birth as Aug. 17, 1996." */
function datesOfBirth(dated: DatedText): Birth[] {
  const { t } = dated;
  return tokensOf(t, ["birth"]).flatMap((at): Birth[] => {
    if (lowerAt(t, at - 1) !== "of" || lowerAt(t, at - 2) !== "date") return [];
    const person = ownerOfDate(t, at - 2);
    for (let i = at + 1; person && i < at + DATE_REACH; i++) {
      const date = datedAt(dated, i);
      if (!date) continue;
      const { first, end, from, to } = date;
      return [{ first, end, born: { from, to }, person }];
    }
    return [];
  });
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
      const person = ownerOfBirth(t, at, date.end);
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
  births.push(...datesOfBirth(dated));
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
