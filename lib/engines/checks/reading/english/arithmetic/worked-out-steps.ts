import type { ChangeReading } from "../../change-reading.ts";
import type { QuantityValue } from "../../quantity.ts";
import { add, compare, subtract } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { type Amount, amountOf, bareAmount } from "./change-amounts.ts";
import type { Figure, FigureSentence } from "./figures.ts";

const CLOSES = new Set(["to", "at", "from"]);
const REACH = 6;
const REACH_OTHER = 9;

/** The amount in the unit of the figure that it led to. */
function inUnitOf(quantity: QuantityValue, { kind, unit }: QuantityValue): QuantityValue {
  return { ...quantity, kind, unit };
}

/** The percentage and the amount of one step: "10 points, or 0.5 percent", "2 percent, or $1". */
function oneStep(
  t: EnglishText,
  first: Figure,
  second: Figure,
): { percent: Amount; size: Amount; sign: -1 | 1 } | undefined {
  const amount = amountOf(t, first);
  if (!amount || amount.sign === 0 || first.quantity.upTo || second.quantity.upTo) return undefined;
  const joiner = lowerAt(t, second.lead - 1);
  const near = second.lead - amount.end;
  if ((joiner !== "or" && joiner !== "(") || near > REACH_OTHER) return undefined;
  const other = bareAmount(t, second) ?? {
    ...amount,
    as: "absolute" as const,
    quantity: second.quantity,
    first: second.lead,
    end: second.end,
    figure: second.first,
  };
  const percents = [amount, other].filter(({ as }) => as === "percent");
  const [percent, size] = percents[0] === amount ? [amount, other] : [other, amount];
  return percents.length === 1 ? { percent, size, sign: amount.sign } : undefined;
}

function derive(
  sign: -1 | 1,
  size: QuantityValue,
  level: QuantityValue,
  isFrom: boolean,
): QuantityValue {
  const value =
    sign > 0 === isFrom ? add(level.value, size.value) : subtract(level.value, size.value);
  return { ...level, value, step: compare(size.step, level.step) < 0 ? size.step : level.step };
}

function stepReading(
  t: EnglishText,
  sentence: Sentence,
  [first, second, level]: readonly [Figure, Figure, Figure],
): ChangeReading | undefined {
  const cue = lowerAt(t, level.governor);
  const [before, after] = second.first < level.first ? [second, level] : [level, second];
  const step = CLOSES.has(cue) ? oneStep(t, first, second) : undefined;
  if (!step || before.lead - first.end > REACH || level.quantity.upTo) return undefined;
  if (after.lead - before.end > REACH) return undefined;
  if (level.quantity.kind === "percent" || level.quantity.kind === "points") return undefined;
  const size = inUnitOf(step.size.quantity, level.quantity);
  const isFrom = cue === "from";
  const other = derive(step.sign, size, level.quantity, isFrom);
  if (other.value.numerator <= 0n) return undefined;
  const printed = { ...spanOf(t, level.first, level.end), quantity: level.quantity };
  const worked = { ...spanOf(t, step.size.first, step.size.end), quantity: size };
  const derived = { start: worked.start, end: worked.end, quantity: other };
  const { percent } = step;
  return {
    stated: spanOf(t, first.lead, Math.max(second.end, level.end)),
    from: isFrom ? printed : derived,
    to: isFrom ? derived : printed,
    relation: "change",
    amounts: [
      {
        ...spanOf(t, percent.first, percent.end),
        as: "percent",
        quantity: percent.quantity,
        sign: 0,
      },
    ],
    workedOut: worked,
    mayBeRange: false,
    quoted: (t.quoteOf[first.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** Steps given twice with where they led: "rose 10 points, or 0.5 percent, to 2,010". */
export function readWorkedOutSteps(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): ChangeReading[] {
  const readings: ChangeReading[] = [];
  for (const { sentence, figures } of sentences) {
    for (let i = 0; i + 2 < figures.length; i++) {
      const three = figures.slice(i, i + 3) as [Figure, Figure, Figure];
      const [first, second, third] = three;
      // "rose 10 points, or 0.5 percent, to 2,010" and "rose 10 points to 2,010, or 0.5 percent"
      // "fell 3 percent to 1.2 million (1.3 million)": a bracket behind the level holds no step.
      const bracket = lowerAt(t, third.lead - 1) === "(" && third.lead - second.end < 4;
      const reading =
        stepReading(t, sentence, three) ??
        (bracket ? undefined : stepReading(t, sentence, [first, third, second]));
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
