import type { QuantityReading } from "../reading/quantity-reading.ts";
import type { AttributedFigureReading } from "../reading/quotes/attributed-figure-reading.ts";
import { compare, numberOf, rational } from "../reading/rational.ts";
import { isNear, isRound, mayShorten } from "../reading/rounding.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

/** A number of a source, with the sentence in which it stands. */
interface SourceFigure {
  figure: QuantityReading;
  text: string;
  sentence: string;
}

/** Smaller numbers than this stand in every text. */
const MIN_TELLING = rational(11n);
const MIN_SHARED = 2;
const MAX_SENTENCE = 600;
const STEM = 5;

/** The sentence around an offset; sentences are in order. */
function sentenceAround(sentences: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

function figuresOf({ text, quantities, sentences }: TextReading): SourceFigure[] {
  return quantities.map((figure) => {
    const { start, end } = sentenceAround(sentences, figure.start) ?? figure;
    return {
      figure,
      text: text.slice(figure.start, figure.end),
      sentence: text.slice(start, Math.min(end, start + MAX_SENTENCE)),
    };
  });
}

/** The beginnings of the longer words, by which two sentences are about the same. */
function stemsOf(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}

function sharedStems(stems: ReadonlySet<string>, sentence: string): number {
  let shared = 0;
  for (const stem of stemsOf(sentence)) if (stems.has(stem)) shared++;
  return shared;
}

const sameThing = (a: QuantityReading, b: QuantityReading) => a.of !== undefined && a.of === b.of;

function isIn(figure: QuantityReading, source: QuantityReading): boolean {
  if (compare(figure.value, source.value) === 0) return true;
  const akin = sameThing(figure, source) && figure.unit === source.unit;
  return (
    (akin || (isRound(figure) && isNear(figure.value, source.value))) && mayShorten(figure, source)
  );
}

const isTelling = ({ value, unit }: QuantityReading) =>
  unit !== "" || compare(value, MIN_TELLING) >= 0;

/** Whether a name in the words that say whose the number is stands in the source too. */
function namesSource(by: string, sources: readonly TextReading[]): boolean {
  const names = by.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  return names.some(
    (name) => name !== "According" && sources.some(({ text }) => text.includes(name)),
  );
}

type Verdict =
  | { outcome: "consistent" | "contradiction"; source: SourceFigure }
  | { outcome: "notice"; source?: undefined };

function verdictOf(
  { figure, fromDocument }: AttributedFigureReading,
  sentence: string,
  figures: readonly SourceFigure[],
): Verdict | undefined {
  const held = figures.filter((each) => isIn(figure, each.figure));
  const source = held.find((each) => sameThing(figure, each.figure)) ?? held[0];
  if (source) {
    const tells = isTelling(figure) || sameThing(figure, source.figure);
    return tells ? { outcome: "consistent", source } : undefined;
  }
  if (!fromDocument) return undefined;
  const stems = stemsOf(sentence);
  const about = figures
    .filter((each) => sameThing(figure, each.figure) && figure.unit === each.figure.unit)
    .map((each) => ({ each, shared: sharedStems(stems, each.sentence) }))
    .filter(({ shared }) => shared >= MIN_SHARED)
    .sort((a, b) => b.shared - a.shared);
  if (about[0]) return { outcome: "contradiction", source: about[0].each };
  return isTelling(figure) ? { outcome: "notice" } : undefined;
}

function draft(
  { figure, by, sentence }: AttributedFigureReading,
  { text }: TextReading,
  { outcome, source }: Verdict,
): FindingDraft {
  const stated = text.slice(figure.start, figure.end);
  const whose = text.slice(by.start, by.end);
  const told = source?.text ?? "";
  return {
    outcome,
    message: {
      consistent: `“${stated}” is in the attached source: ${told}.`,
      contradiction: `The text gives “${stated}” as the source's; the source has ${told} there.`,
      notice: `“${stated}” is said to come from a source (“${whose}”), and the attached source does not give it.`,
    }[outcome],
    stated: { value: numberOf(figure.value), ...(figure.unit ? { unit: figure.unit } : {}) },
    computed: source
      ? { value: numberOf(source.figure.value), text: `the source has ${told}` }
      : { value: "", text: "not in the source" },
    steps: [
      `The text says whose the number is: “${whose}”.`,
      source
        ? `The source: “${source.sentence}”`
        : "No number of the attached source is this one or rounds to it.",
    ],
    tolerance: "rounded or in another scale; what a hedge allows",
    suggestions:
      outcome === "consistent"
        ? []
        : source
          ? [`${stated} → ${told}`, "or the number comes from another source, to be attached"]
          : ["attach the source that gives it", "or take the attribution away"],
    spans: [
      { role: "stated", start: figure.start, end: figure.end },
      { role: "anchor", start: by.start, end: by.end },
    ],
    values: [numberOf(figure.value), figure.unit, told],
    sentence,
  };
}

function check(reading: TextReading, { sources }: RuleContext): FindingDraft[] {
  if (sources.length === 0) return [];
  const read = sources.map((source) => source.reading());
  const figures = read.flatMap(figuresOf);
  return reading.attributedFigures().flatMap((attributed) => {
    const { by, sentence, fromDocument } = attributed;
    // With several sources it is open which of them is meant, and with another name none may be.
    const meant =
      (fromDocument && sources.length === 1) ||
      namesSource(reading.text.slice(by.start, by.end), read);
    const words = reading.text.slice(
      sentence.start,
      Math.min(sentence.end, sentence.start + MAX_SENTENCE),
    );
    const verdict = verdictOf(attributed, words, figures);
    if (!verdict || (!meant && verdict.outcome !== "consistent")) return [];
    return draft(attributed, reading, verdict);
  });
}

/** Numbers that are said to come from a source against the attached sources. */
export const sourceSupport: Rule = {
  id: "source-support",
  version: 1,
  title: "Numbers and their source",
  finds: "A number that is said to come from a source and is not in the one attached.",
  check,
};
