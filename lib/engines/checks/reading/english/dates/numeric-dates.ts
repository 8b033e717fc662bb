import type { Token } from "../../token.ts";
import type { DateReading } from "./date-reading.ts";

function fullYear(text: string): number | undefined {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  if (!/^\d{2}$/.test(text)) return undefined;
  const value = Number(text);
  return value < 50 ? 2000 + value : 1900 + value;
}

function valid(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Both ways to read two numbers as day and month; the American way first where both are dates. */
function dayAndMonth(a: number, b: number) {
  const american = valid(a, b) ? { month: a, day: b } : undefined;
  const european = valid(b, a) ? { month: b, day: a } : undefined;
  const first = american ?? european;
  if (!first) return undefined;
  const swapped = american && european && a !== b ? european : undefined;
  return { ...first, swapped };
}

/**
 * A date in digits at `first`: "2024-05-17", "5/17/2024", "17.05.2024", "17-05-2024", and "5/17"
 * without a year (which only a weekday beside it makes a date). Undefined where none stands there.
 */
export function readNumericDate(tokens: readonly Token[], first: number): DateReading | undefined {
  const at = (offset: number) => {
    const token = tokens[first + offset];
    return token && (offset === 0 || token.gap === "none") ? token.text : "";
  };
  const before = tokens[first - 1];
  if (tokens[first]?.kind !== "number") return undefined;
  if (
    tokens[first]?.gap === "none" &&
    before &&
    ["/", "-", ".", "$", "£", "€"].includes(before.text)
  ) {
    return undefined;
  }
  if (/^\d{4}$/.test(at(0)) && at(1) === "-" && at(3) === "-") {
    const [year, month, day] = [Number(at(0)), Number(at(2)), Number(at(4))];
    return valid(month, day) && /^\d{2}$/.test(at(2)) && /^\d{2}$/.test(at(4))
      ? { first, end: first + 5, year, month, days: [day] }
      : undefined;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(at(0));
  if (dotted && at(1) === "." && fullYear(at(2)) && at(2).length === 4) {
    const [day, month] = [Number(dotted[1]), Number(dotted[2])];
    return valid(month, day)
      ? { first, end: first + 3, year: fullYear(at(2)), month, days: [day] }
      : undefined;
  }
  if (!/^\d{1,2}$/.test(at(0)) || !/^\d{1,2}$/.test(at(2))) return undefined;
  const mark = at(1);
  if (mark !== "/" && mark !== "-") return undefined;
  const parts = dayAndMonth(Number(at(0)), Number(at(2)));
  if (!parts) return undefined;
  const year = at(3) === mark ? fullYear(at(4)) : undefined;
  if (!year && (mark === "-" || at(3) === "/" || /^\d/.test(at(3)))) return undefined;
  // "5/6 of the votes" is a share.
  if (!year && tokens[first + 3]?.lower === "of") return undefined;
  return {
    first,
    end: first + (year ? 5 : 3),
    ...(year ? { year } : {}),
    month: parts.month,
    days: [parts.day],
    ...(parts.swapped ? { swapped: parts.swapped } : {}),
  };
}
