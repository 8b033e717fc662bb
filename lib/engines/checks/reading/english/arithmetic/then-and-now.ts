import type { ChangeReading } from "../../change-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type Amount, amountOf } from "./change-amounts.ts";
import { isChangeNoun, signAt } from "./change-words.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { inOneUnit, type PairEnd } from "./pair-units.ts";

const set = (list: string) => new Set(list.split(" "));

/** What the clause of the later figure may be made of besides times: it tells of the same thing. */
const SAME = set(
  "it they that the number figure total price rate value average is are was were be been has had have stands stood reached hit costs cost sells sold for at worth trades trading traded to in on of by since and but",
);
/** What says that the figure behind it is the later one; "year" only as "this year". */
const NOW = set("now today currently nowadays");
/** What says of the figure before that it was once. */
const ONCE = set("was were had stood cost sold traded ago last earlier previous then");
const BOUNDARIES = set("; , . — – and but");
const BETWEEN = 18;
const CLAUSE = 10;
const REACH_AMOUNT = 9;
const AROUND_AMOUNT = set(", — – - ( a an of by in on or up down that is which which's");

const yearAt = (t: EnglishText, index: number): number | undefined => {
  const word = t.tokens[index]?.text ?? "";
  return /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : undefined;
};

const isTime = (t: EnglishText, index: number) =>
  isA(t, index, WORD.month | WORD.weekday | WORD.timeUnit | WORD.temporal) ||
  yearAt(t, index) !== undefined ||
  /^(?:this|last|next|ago|later|earlier|early|late|mid)$/.test(lowerAt(t, index));

/** "…; *this year the number was* 75": the clause of the later figure, back to its beginning. */
function saysNow(t: EnglishText, from: number, figure: Figure): boolean {
  let now = false;
  for (let i = figure.first - 1; i >= Math.max(from, figure.first - CLAUSE); i--) {
    const lower = lowerAt(t, i);
    now ||= NOW.has(lower) || (lower === "this" && lowerAt(t, i + 1) === "year");
    if (BOUNDARIES.has(lower) && now && lowerAt(t, i + 1) !== "and") return true;
    const hedge = i >= figure.lead;
    if (!SAME.has(lower) && !NOW.has(lower) && !isTime(t, i) && !hedge) return false;
  }
  return false;
}

/** Whether the figure is told of a time that is past: "stood at 480p", "Last year 50 people died". */
function saysOnce(t: EnglishText, start: number, figure: Figure, end: number): boolean {
  for (let i = Math.max(start, figure.first - CLAUSE); i < end; i++) {
    if (ONCE.has(lowerAt(t, i)) || isA(t, i, WORD.pastVerb) || yearAt(t, i)) return true;
  }
  return false;
}

/** The amount right behind the later figure: ", a fall of 30 %", ", up 12 %", "— 12 % more". */
function amountBehind(t: EnglishText, later: Figure, figure: Figure): Amount | undefined {
  const amount = amountOf(t, figure);
  if (!amount || amount.as === "factor" || amount.sign === 0) return undefined;
  if (figure.first - later.end > REACH_AMOUNT) return undefined;
  for (let i = later.end; i < figure.first; i++) {
    const known = AROUND_AMOUNT.has(lowerAt(t, i)) || isTime(t, i) || i >= figure.lead;
    if (!known && signAt(t, i) === 0 && !isChangeNoun(t, i)) return undefined;
  }
  const behind = lowerAt(t, amount.end);
  return ["from", "than", "on", "over", "in"].includes(behind) ? undefined : amount;
}

const endOf = ({ first, end, quantity }: Figure): PairEnd => ({ first, end, quantity });

/** Two figures, once and now, with the step between: "stood at 480p in March and is now 360p, down 25 %". */
export function readThenAndNow(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): ChangeReading[] {
  return sentences.flatMap(({ sentence, figures }, at): ChangeReading[] => {
    const before = sentences[at - 1];
    const adjoining = before?.sentence.end === sentence.first ? before : undefined;
    const last = adjoining?.figures.length === 1 ? adjoining.figures : [];
    if (last.length + figures.length < 3) return [];
    const all = [...last, ...figures];
    return all.flatMap((step, index): ChangeReading[] => {
      const [once, now] = [all[index - 2], all[index - 1]];
      if (!once || !now || now.first < sentence.first) return [];
      if (now.first - once.end > BETWEEN || once.quantity.upTo || now.quantity.upTo) return [];
      const amount = amountBehind(t, now, step);
      if (!amount || amountOf(t, once) || amountOf(t, now)) return [];
      const start = once.first < sentence.first ? (adjoining?.sentence.first ?? 0) : sentence.first;
      if (!saysNow(t, once.end, now) || !saysOnce(t, start, once, now.first)) return [];
      const ends = inOneUnit(t, endOf(once), endOf(now));
      if (!ends) return [];
      const [from, to] = ends.map(({ first, end, quantity }) => ({
        ...spanOf(t, first, end),
        quantity,
      })) as [ChangeReading["from"], ChangeReading["to"]];
      const stated = spanOf(t, amount.first, amount.end);
      return [
        {
          stated,
          from,
          to,
          relation: "change",
          amounts: [{ ...stated, as: amount.as, quantity: amount.quantity, sign: amount.sign }],
          mayBeRange: false,
          quoted: (t.quoteOf[amount.first] ?? -1) >= 0,
          sentence: spanOf(t, sentence.first, sentence.end),
        },
      ];
    });
  });
}
