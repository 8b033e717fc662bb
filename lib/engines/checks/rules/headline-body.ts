import { type HeadDate, readHeadDates } from "../reading/document/head-dates.ts";
import type { HeadFigureReading, StoryFigure } from "../reading/document/head-figure-reading.ts";
import { type HeadName, readHeadNames } from "../reading/document/head-names.ts";
import type { HeadTimeReading } from "../reading/document/head-time-reading.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import { add, compare, numberOf, type Rational, rational, subtract } from "../reading/rational.ts";
import { isNear, isRound, mayShorten } from "../reading/rounding.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** Smaller numbers than this are often said without a figure: "two men" by their names. */
const MIN_TELLING = rational(11n);

const MIN_SEVERAL = rational(3n);
const isSeveral = (value: Rational) => compare(value, MIN_SEVERAL) >= 0;

/**
 * Whether the story's number may be the headline's, as a headline shortens and rounds it; where
 * they are not known to be of the same thing, only where they are near each other.
 */
function agrees(head: QuantityValue, story: StoryFigure): boolean {
  if (compare(head.value, story.value) === 0) return true;
  if (head.unit !== story.unit) return mayShorten(head, story);
  if (!story.akin && !(isRound(head) && isNear(head.value, story.value))) return false;
  return mayShorten(head, story);
}

const distinct = (figures: readonly StoryFigure[]) =>
  new Map(figures.map((figure) => [numberOf(figure.value), figure]));

/** Whether the headline adds up, or sets against each other, numbers of the story. */
function isReckoned(value: Rational, figures: readonly StoryFigure[]): boolean {
  const values = figures.slice(0, 12).map((figure) => figure.value);
  const all = values.reduce((sum, each) => add(sum, each), rational(0n));
  return (
    compare(all, value) === 0 ||
    values.some((a, i) =>
      values.some(
        (b, j) =>
          i !== j && (compare(add(a, b), value) === 0 || compare(subtract(a, b), value) === 0),
      ),
    )
  );
}

const PARTS = { headline: "headline", standfirst: "standfirst", caption: "caption" };

function verdictOf(head: HeadFigureReading): { outcome: Outcome; other?: StoryFigure } | undefined {
  const { figure, alike, same } = head;
  const found = alike.find((each) => each.akin && agrees(figure, each));
  if (found) return { outcome: "consistent", other: found };
  const equal = alike.find((each) => agrees(figure, each));
  const telling = compare(figure.value, MIN_TELLING) >= 0 || figure.unit !== "";
  if (equal) return telling ? { outcome: "consistent", other: equal } : undefined;
  const akin = alike.filter((each) => each.akin);
  if (isReckoned(figure.value, akin)) return undefined;
  const others = [...distinct(same).values()];
  const [other] = others;
  const sure = others.length === 1 && !head.loose;
  if (other) return { outcome: sure ? "contradiction" : "possible", other };
  const untold = telling || (isSeveral(figure.value) && head.kin.length > 0);
  if (!telling && isReckoned(figure.value, [...akin, ...head.kin])) return undefined;
  return untold && head.part !== "caption" ? { outcome: "notice" } : undefined;
}

function check(head: HeadFigureReading, text: string): FindingDraft | undefined {
  const verdict = verdictOf(head);
  if (!verdict) return undefined;
  const { outcome, other } = verdict;
  const { start, end } = head.stated;
  const stated = text.slice(start, end);
  const part = PARTS[head.part];
  const told = other ? text.slice(other.start, other.end) : "";
  const sentence = other ? text.slice(other.sentence.start, other.sentence.end) : "";
  const message = {
    consistent: `The ${part} says “${stated}”, and so does the story.`,
    contradiction: `The ${part} says “${stated}”; the story says ${told}.`,
    possible: `The ${part} says “${stated}”; the story gives other numbers, first ${told}.`,
    notice: `The ${part} says “${stated}”; the story does not give this number.`,
  }[outcome];
  const reconciliation =
    outcome === "possible"
      ? "The story's numbers may be parts of this one, or of other things."
      : undefined;
  return {
    outcome,
    message,
    stated: {
      value: numberOf(head.figure.value),
      ...(head.figure.unit ? { unit: head.figure.unit } : {}),
    },
    computed: other
      ? { value: numberOf(other.value), text: `the story has ${told}` }
      : { value: "", text: "not in the story" },
    steps: [
      `The ${part}: “${stated}”.`,
      ...(other
        ? [`The story: “${sentence}”`]
        : ["No number of the story is this one or rounds to it."]),
      ...(reconciliation ? [reconciliation] : []),
    ],
    tolerance: "rounded as headlines round; what a hedge allows",
    suggestions:
      outcome === "consistent"
        ? []
        : other
          ? [`${stated}: the number → ${told}`, `the story's ${told} is wrong`]
          : ["give the number in the story", `leave it out of the ${part}`],
    ...(reconciliation ? { reconciliation } : {}),
    spans: [
      { role: "stated", start, end },
      ...(other ? [{ role: "related" as const, start: other.start, end: other.end }] : []),
    ],
    values: [numberOf(head.figure.value), head.figure.unit, other ? numberOf(other.value) : ""],
    sentence: head.sentence,
  };
}

function checkDate({ date, part, same, near }: HeadDate, text: string): FindingDraft | undefined {
  const other = same ?? near;
  if (!other) return undefined;
  const { start, end } = date;
  const [stated, told] = [text.slice(start, end), text.slice(other.start, other.end)];
  const message = same
    ? `The ${part} says ${stated}, and so does the story.`
    : `The ${part} says ${stated}; the story says ${told}.`;
  const reconciliation = "The two may be days of different events.";
  return {
    outcome: same ? "consistent" : "possible",
    message,
    stated: { value: stated },
    computed: { value: told, text: `the story has ${told}` },
    steps: [message, ...(same ? [] : [reconciliation])],
    tolerance: "exact",
    suggestions: same ? [] : [`${stated} → ${told}`, `the story's ${told} is wrong`],
    ...(same ? {} : { reconciliation }),
    spans: [
      { role: "stated", start, end },
      { role: "related", start: other.start, end: other.end },
    ],
    values: [stated, told],
    sentence: { start, end },
  };
}

function checkName({ mention, part, like }: HeadName, text: string): FindingDraft {
  const name = text.slice(mention.start, mention.end);
  const other = like && text.slice(like.start, like.end);
  return missing(mention, text, {
    message: `The ${part} names ${name}; the story ${other ? `has ${other}` : "does not"}.`,
    computed: other ? `the story has ${other}` : "not in the story",
    step: "This surname stands nowhere in the story.",
    tolerance: "a name may be shortened",
    suggestions: ["name the person in the story", `correct the name in the ${part}`],
  });
}

function checkTime(time: HeadTimeReading, text: string): FindingDraft {
  const [stated, told] = [time, time.other].map(({ start, end }) => text.slice(start, end));
  return missing(time, text, {
    message: `The ${time.part} says ${stated}; the story does not, and has ${told}.`,
    computed: `the story has ${told}`,
    step: `${stated} stands nowhere in the story, nor a date that could be it.`,
    tolerance: "exact",
    suggestions: [`${stated} → ${told}`, `say in the story what happens then`],
  });
}

/** What a head has and the story has not. */
function missing(
  { start, end }: Span,
  text: string,
  told: Pick<FindingDraft, "message" | "tolerance" | "suggestions"> & {
    computed: string;
    step: string;
  },
): FindingDraft {
  const { computed, step, ...rest } = told;
  const stated = text.slice(start, end);
  return {
    ...rest,
    outcome: "notice",
    stated: { value: stated },
    computed: { value: "", text: computed },
    steps: [told.message, step],
    spans: [{ role: "stated", start, end }],
    values: [stated],
    sentence: { start, end },
  };
}

/** The numbers, days and persons of headline, standfirst and captions against the story. */
export const headlineBody: Rule = {
  id: "headline-body",
  version: 1,
  title: "Headline and story",
  finds:
    "A number, day or person in a headline, standfirst or caption that the story gives otherwise, or not.",
  check: ({ headFigures, headTimes, text, blocks, mentions, writtenDates }: TextReading) => [
    ...headFigures.flatMap((head) => check(head, text) ?? []),
    ...readHeadDates(blocks, writtenDates).flatMap((head) => checkDate(head, text) ?? []),
    ...headTimes.map((time) => checkTime(time, text)),
    ...readHeadNames(text, blocks, mentions).map((name) => checkName(name, text)),
  ],
};
