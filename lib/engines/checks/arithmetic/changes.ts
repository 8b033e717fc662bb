import type { ChangeReading, StatedAmount } from "../reading/change-reading.ts";
import { around, overlaps } from "../reading/interval.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import {
  compare,
  divide,
  multiply,
  negate,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { FindingDraft } from "../rule.ts";
import { agreementFinding, valuesOf } from "./agreement-finding.ts";
import { type Computation, compute, difference } from "./change-sizes.ts";
import { quantityText, toleranceText } from "./figure-text.ts";
import { type Agreement, agreementOf } from "./rounding.ts";

const ZERO = rational(0n);

/** "doubled" is said of what comes near it: within a twentieth, or by another reading a seventh. */
function factorAgreement(
  { quantity, otherwise }: StatedAmount,
  { computed, rounded }: Computation,
): Agreement {
  if (quantity.firmness !== "exactly") {
    return agreementOf({ ...quantity, step: ZERO }, computed, rounded);
  }
  const near = (value: Rational, share: bigint): Agreement => {
    const printed = around(value, divide(value, rational(share)));
    if (overlaps(printed, computed)) return "holds";
    return overlaps(printed, rounded) ? "by rounding" : "fails";
  };
  for (const value of otherwise ? [quantity.value, otherwise] : [quantity.value]) {
    const close = near(value, 20n);
    if (close !== "fails") return close;
  }
  return near(quantity.value, 7n) === "fails" ? "fails" : "by rounding";
}

const TEN = rational(10n);

/** A round "40 %" beside figures that give 43 may have been rounded to tens. */
function percentAgreement(quantity: QuantityValue, { computed, rounded }: Computation): Agreement {
  const agreement = agreementOf(quantity, computed, rounded);
  const round = quantity.kind === "percent" && compare(quantity.roundStep, TEN) >= 0;
  if (agreement !== "fails" || !round || quantity.firmness !== "exactly") return agreement;
  const near = agreementOf({ ...quantity, firmness: "about" }, computed, computed);
  return near === "fails" ? "fails" : "by rounding";
}

const HALF = rational(1n, 2n);

/** Points are rounded, not cut: from 62 % to 55 % it can be 6 points, but not 5. */
function pointsAgreement(quantity: QuantityValue, { computed, rounded }: Computation): Agreement {
  const agreement = agreementOf(quantity, computed, rounded);
  if (agreement !== "by rounding" || quantity.firmness !== "exactly") return agreement;
  const near = around(quantity.value, multiply(quantity.step, HALF));
  return overlaps(near, rounded) ? agreement : "fails";
}

const TWICE = rational(2n);

/** "from 4 % to 5 %, up 1 %": just the difference in points, and far from the change in per cent. */
function isPointsSlip(
  { from, to }: ChangeReading,
  { as, quantity }: StatedAmount,
  { value }: Computation,
): boolean {
  const percents = from.quantity.kind === "percent" && to.quantity.kind === "percent";
  if (as !== "percent" || !percents || quantity.firmness !== "exactly") return false;
  const step = subtract(to.quantity.value, from.quantity.value);
  const size = step.numerator < 0n ? negate(step) : step;
  return (
    compare(size, quantity.value) === 0 && compare(value, multiply(quantity.value, TWICE)) >= 0
  );
}

const unitOf = ({ as, quantity }: StatedAmount): string =>
  as === "factor" ? "times" : as === "points" ? "percentage point" : quantity.unit;

/** How a figure that is not printed was worked out from the amount beside the other. */
function workedOutStep({ workedOut, from, to }: ChangeReading): string[] {
  if (!workedOut) return [];
  const { value } = workedOut.quantity;
  const size = quantityText(value, workedOut.quantity);
  const derived = workedOut.start === from.start ? from : to;
  const printed = derived === from ? to : from;
  const when = derived === from ? "before" : "afterwards";
  return [
    `A step of ${size} at ${quantityText(printed.quantity.value, printed.quantity)} means ${quantityText(derived.quantity.value, derived.quantity)} ${when}.`,
  ];
}

function amountFinding(
  reading: ChangeReading,
  amount: StatedAmount,
  text: string,
): FindingDraft | undefined {
  const computation = compute(reading, amount);
  if (!computation) return undefined;
  const slip = isPointsSlip(reading, amount, computation);
  const agreement = slip
    ? "fails"
    : amount.as === "factor"
      ? factorAgreement(amount, computation)
      : amount.as === "points"
        ? pointsAgreement(amount.quantity, computation)
        : percentAgreement(amount.quantity, computation);
  const words = text.slice(amount.start, amount.end);
  const steps = [`The text states “${words}”.`, ...workedOutStep(reading), computation.step];
  const asPoints = amount.as === "percent" && reading.from.quantity.kind === "percent";
  const points = asPoints ? difference(reading) : undefined;
  if (points && agreement === "fails") steps.push(points.step);
  const pointsMeant =
    slip || (points && agreementOf(amount.quantity, points.computed, points.rounded) === "holds");
  const right = computation.text;
  return agreementFinding(reading, {
    agreement,
    holds: `“${words}” agrees with the figures: ${right}.`,
    fails: pointsMeant
      ? `“${words}” is ${points?.text}, or ${right} of the figure before.`
      : `The text says “${words}”; the figures give ${right}.`,
    stated: { value: numberOf(amount.quantity.value), unit: unitOf(amount) },
    computed: { value: Number(numberOf(computation.value).toFixed(2)), text: right },
    steps,
    tolerance: amount.as === "factor" ? "near the factor stated" : toleranceText(amount.quantity),
    suggestions: [
      `${words} → ${pointsMeant ? `${points?.text}, or ${right}` : right}`,
      "one of the two figures is wrong",
    ],
    byRounding:
      "One of the figures may have been rounded before it was printed; unrounded ones can give it.",
    figure: amount,
    others: [reading.from, reading.to],
    values: [amount.as, ...valuesOf([amount, reading.from, reading.to])],
  });
}

/** Which way the figures went: 1, -1, or 0 where they are equal. */
function movementOf({ from, to }: ChangeReading): -1 | 0 | 1 {
  const order = compare(to.quantity.value, from.quantity.value);
  return order > 0 ? 1 : order < 0 ? -1 : 0;
}

function directionFinding(
  reading: ChangeReading,
  direction: Pick<StatedAmount, "start" | "end" | "sign">,
  text: string,
): FindingDraft {
  const moved = movementOf(reading);
  const word = text.slice(direction.start, direction.end);
  const [a, b] = [reading.from.quantity, reading.to.quantity];
  const went = moved > 0 ? "a rise" : moved < 0 ? "a fall" : "no change";
  const step = `From ${quantityText(a.value, a)} to ${quantityText(b.value, b)} is ${went}.`;
  const agrees = moved === direction.sign;
  const rounded = moved === 0 && a.kind !== "count";
  const reconciliation = agrees
    ? undefined
    : rounded
      ? "Both figures may be rounded; unrounded ones can differ."
      : reading.mayBeRange && moved > 0
        ? "The two figures may be the range of the change itself, not the figures before and after."
        : reading.quoted
          ? "It stands in a quotation: the speaker may have said it so."
          : undefined;
  return {
    outcome: agrees ? "consistent" : reconciliation ? "possible" : "contradiction",
    message: agrees
      ? `“${word}” agrees with the figures.`
      : `The text says “${word}”; the figures show ${went}.`,
    stated: { value: word },
    computed: { value: went, text: went },
    steps: [`The text says “${word}”.`, step],
    tolerance: "exact",
    suggestions: agrees ? [] : [`“${word}” → a word for ${went}`, "the two figures change places"],
    ...(reconciliation ? { reconciliation } : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "anchor", start: direction.start, end: direction.end },
      { role: "item", start: reading.from.start, end: reading.from.end },
      { role: "item", start: reading.to.start, end: reading.to.end },
    ],
    values: [word.toLowerCase(), numberOf(a.value), numberOf(b.value)],
    sentence: reading.sentence,
  };
}

/** What two figures say against the words beside them: one finding an amount, or one of direction. */
export function changeFindings(reading: ChangeReading, text: string): FindingDraft[] {
  if (reading.relation === "change") {
    const moved = movementOf(reading);
    const signed = [reading.direction, ...reading.amounts].filter((each) => each !== undefined);
    const wrong = signed.find(({ sign }) => sign !== 0 && sign !== moved);
    if (wrong) return [directionFinding(reading, wrong, text)];
    if (reading.amounts.length === 0 && reading.direction) {
      return [directionFinding(reading, reading.direction, text)];
    }
  }
  return reading.amounts.flatMap((amount) => amountFinding(reading, amount, text) ?? []);
}
