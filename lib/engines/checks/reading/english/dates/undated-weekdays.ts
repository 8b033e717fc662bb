import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

const NAME_BEFORE = new Set(
  "black good super ash cyber palm easter holy maundy bloody sheffield freaky ruby giving shrove casual blue whit manic mothering fat spy orthodox orange throwback stir-up remembrance trinity passion sunday-to-sunday".split(
    " ",
  ),
);
const NAME_AFTER = new Set(
  "times telegraph mail mirror express post herald tribune review world independent island night nights morning addams weld prayers prayer sermon league".split(
    " ",
  ),
);
const INDEFINITE = new Set(
  "a an one each every any some most many that alternate first second third fourth fifth other another following previous preceding same typical".split(
    " ",
  ),
);
const HABITS = new Set("his her its their our my your usual weekly regular".split(" "));

/** Whether the weekday is part of a name: "Black Friday", "The Sunday Times", "Mail on Sunday". */
function isName(t: EnglishText, at: number): boolean {
  if (NAME_BEFORE.has(lowerAt(t, at - 1))) return true;
  const next = t.tokens[at + 1];
  if (
    NAME_AFTER.has(next?.lower ?? "") &&
    (isCapitalised(next) || /^(?:prayers?|sermon|league)$/.test(next?.lower ?? ""))
  ) {
    return true;
  }
  return lowerAt(t, at - 1) === "on" && /^(?:mail|independent|scotland)$/.test(lowerAt(t, at - 2));
}

/** Why a weekday means no one date; undefined where it does. */
export function undated(t: EnglishText, at: number): string | undefined {
  if (isName(t, at)) return "part of a name";
  if ((t.quoteOf[at] as number) >= 0) return "in a quotation: when it was said is not known";
  const before = lowerAt(t, at - 1);
  const after = lowerAt(t, at + 1);
  if (before === "the" && ["after", "before", "following", "prior"].includes(after)) {
    return "counted from something other than the dateline";
  }
  if (INDEFINITE.has(before) || lowerAt(t, at + 1) === "of") return "no one day is meant";
  // "Their Sunday service" comes every week.
  if (HABITS.has(before) && isPlainWord(t, at + 1) && !isCapitalised(t.tokens[at + 1])) {
    return "no one day is meant";
  }
  const joiner = lowerAt(t, at + 1);
  const other = isA(t, at + 2, WORD.weekday) || isA(t, at - 2, WORD.weekday);
  if (
    other &&
    (/^(?:to|through|thru|-|–)$/.test(joiner) || /^(?:to|through|thru|-|–)$/.test(before))
  ) {
    return "a span of weekdays";
  }
  return undefined;
}
