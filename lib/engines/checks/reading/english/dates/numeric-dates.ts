import { isCivilDate } from "../../civil-day.ts";
import type { Token } from "../../token.ts";
import type { DateReading } from "./date-reading.ts";

function fullYear(text: string): number | undefined {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  if (!/^\d{2}$/.test(text)) return undefined;
  const value = Number(text);
  return value < 50 ? 2000 + value : 1900 + value;
}

/** No slip in writing a day or month comes to more. */
const MAX_SLIP = 39;

function valid(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const NUMBERED = new Set("version v v. no no. case section rule room release ip build".split(" "));

/** Both ways to read two numbers as day and month; the American way first where both are dates. */
function dayAndMonth(a: number, b: number) {
  const american = valid(a, b) ? { month: a, day: b } : undefined;
  const european = valid(b, a) ? { month: b, day: a } : undefined;
  const first = american ?? european;
  // "13/13/2024": no order makes it a date.
  if (!first) return { month: b, day: a, swapped: undefined, order: undefined };
  const swapped = american && european && a !== b ? european : undefined;
  const order = !european ? "month first" : !american ? "day first" : undefined;
  return { ...first, swapped, order } as const;
}

const BESIDE_ATTACKS = new Set(
  "attack attacks terrorist terror memorial commission victims hijackers families responders museum".split(
    " ",
  ),
);

/** "9/11" as the name of what happened that day in 2001. */
function isSeptember11(tokens: readonly Token[], first: number): boolean {
  const digits = tokens[first]?.text === "9" && tokens[first + 2]?.text === "11";
  if (!digits || tokens[first + 1]?.text !== "/") return false;
  const named = /^(?:after|since|before|post)$/.test(tokens[first - 1]?.lower ?? "");
  return named || BESIDE_ATTACKS.has(tokens[first + 3]?.lower ?? "");
}

/**
 * A date in digits at `first`: "2024-05-17", "5/17/2024", "17.05.2024", "17-05-2024", and "5/17"
 * without a year (which only a weekday beside it makes a date). Undefined where none stands there.
 * What has the shape of a date with its year is given as it is written, real or not: "2024-13-01".
 */
export function readNumericDate(tokens: readonly Token[], first: number): DateReading | undefined {
  if (tokens[first]?.kind !== "number") return undefined;
  const at = (offset: number) => {
    const token = tokens[first + offset];
    return token && (offset === 0 || token.gap === "none") ? token.text : "";
  };
  const before = tokens[first - 1];
  // A year in full, and no number that something else is known by.
  const isDate = (yearAt: number) =>
    /^(?:19|20)\d{2}$/.test(at(yearAt)) && !NUMBERED.has(before?.lower ?? "");
  const goesOn = (offset: number) =>
    tokens[first + offset]?.gap === "none" &&
    tokens[first + offset + 1]?.gap === "none" &&
    /^[/.\-\d]/.test(at(offset)) &&
    /^\d/.test(at(offset + 1));
  if (
    tokens[first]?.gap === "none" &&
    before &&
    ["/", "-", ".", "$", "£", "€"].includes(before.text)
  ) {
    return undefined;
  }
  if (/^\d{4}$/.test(at(0)) && at(1) === "-" && at(3) === "-") {
    const [year, month, day] = [Number(at(0)), Number(at(2)), Number(at(4))];
    return /^\d{2}$/.test(at(2)) && /^\d{2}$/.test(at(4)) && !goesOn(5)
      ? { first, end: first + 5, year, month, days: [day] }
      : undefined;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(at(0));
  if (dotted && at(1) === "." && fullYear(at(2)) && at(2).length === 4) {
    const [day, month] = [Number(dotted[1]), Number(dotted[2])];
    return (valid(month, day) || isDate(2)) && !goesOn(3)
      ? { first, end: first + 3, year: fullYear(at(2)), month, days: [day] }
      : undefined;
  }
  if (!/^\d{1,2}$/.test(at(0)) || !/^\d{1,2}$/.test(at(2))) return undefined;
  const mark = at(1);
  if (mark !== "/" && mark !== "-") return undefined;
  const parts = dayAndMonth(Number(at(0)), Number(at(2)));
  const year = at(3) === mark ? fullYear(at(4)) : undefined;
  if (!valid(parts.month, parts.day)) {
    const plain = mark === "/" && isDate(4) && parts.month <= MAX_SLIP && parts.day <= MAX_SLIP;
    if (!plain || goesOn(5)) return undefined;
  }
  if (!year && (mark === "-" || at(3) === "/" || /^\d/.test(at(3)))) return undefined;
  // "30-02-2024" is the number of a case.
  if (mark === "-" && year && !isCivilDate({ year, month: parts.month, day: parts.day })) {
    return undefined;
  }
  // "31/2" is a quotient.
  if (!year && !isCivilDate({ year: 2000, month: parts.month, day: parts.day })) return undefined;
  // "5/6 of the votes" is a share.
  if (!year && tokens[first + 3]?.lower === "of") return undefined;
  if (isSeptember11(tokens, first) && !year) {
    return { first, end: first + 3, year: 2001, month: 9, days: [11] };
  }
  return {
    first,
    end: first + (year ? 5 : 3),
    ...(year ? { year } : {}),
    month: parts.month,
    days: [parts.day],
    ...(parts.swapped ? { swapped: parts.swapped } : {}),
    ...(parts.order && mark === "/" ? { order: parts.order } : {}),
  };
}
