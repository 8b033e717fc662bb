import type { Token } from "../../token.ts";

/** Hours and minutes as digits give them, whether or not they are a time. */
export interface ClockDigits {
  hours: number;
  minutes: number;
  seconds?: number;
  /** The token after them. */
  end: number;
  form: "colon" | "dot" | "four digits" | "hour";
  /** "09": the twenty-four hours are counted. */
  padded: boolean;
}

const TWO_DIGITS = /^\d{2}$/;
const AFTER_H = /^h(\d{2})?$/;

function colonDigits(tokens: readonly Token[], index: number, text: string) {
  const glued = (at: number) => (tokens[at]?.gap === "none" ? (tokens[at]?.text ?? "") : "");
  const minutes = glued(index + 1) === ":" ? glued(index + 2) : "";
  if (!TWO_DIGITS.test(minutes)) return undefined;
  const seconds = glued(index + 3) === ":" && TWO_DIGITS.test(glued(index + 4));
  return {
    hours: Number(text),
    minutes: Number(minutes),
    ...(seconds ? { seconds: Number(glued(index + 4)) } : {}),
    end: index + (seconds ? 5 : 3),
    form: "colon" as const,
    padded: text.startsWith("0"),
  };
}

/**
 * "3:15", "03:15:20", "15.15", "0315", "930", "10h30", "3": what the number token at `index` says
 * if it is a time. Undefined where it cannot be one.
 */
export function clockDigitsAt(tokens: readonly Token[], index: number): ClockDigits | undefined {
  const text = tokens[index]?.text ?? "";
  if (text.length > 5) return undefined;
  const padded = text.startsWith("0");
  if (text.length <= 2) {
    const colon = colonDigits(tokens, index, text);
    if (colon) return colon;
    const next = tokens[index + 1];
    const h = next?.gap === "none" ? AFTER_H.exec(next.lower) : null;
    const hours = Number(text);
    if (h) {
      return { hours, minutes: Number(h[1] ?? 0), end: index + 2, form: "colon", padded: true };
    }
    return { hours, minutes: 0, end: index + 1, form: "hour", padded };
  }
  const dot = text.indexOf(".");
  if (dot > 0) {
    if (dot > 2 || text.length - dot !== 3) return undefined;
    const [hours, minutes] = [Number(text.slice(0, dot)), Number(text.slice(dot + 1))];
    return { hours, minutes, end: index + 1, form: "dot", padded };
  }
  const number = Number(text);
  if (text.length > 4 || !Number.isInteger(number)) return undefined;
  return {
    hours: Math.floor(number / 100),
    minutes: number % 100,
    end: index + 1,
    form: "four digits",
    padded: padded || text.length === 4,
  };
}
