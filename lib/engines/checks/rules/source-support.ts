import type { QuantityValue } from "../reading/quantity.ts";
import type { AttributedFigureReading } from "../reading/quotes/attributed-figure-reading.ts";
import { compare, numberOf, rational } from "../reading/rational.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import {
  areAkin,
  readSourceFigures,
  type SourceFigure,
  type SourceFigures,
  sentenceOf,
} from "../sourcing/source-figures.ts";

/** Smaller numbers than this stand in every text. */
const MIN_TELLING = rational(11n);
const MIN_SHARED = 2;
const MAX_SENTENCE = 600;
const STEM = 5;

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

const isTelling = ({ value, unit }: QuantityValue) =>
  unit !== "" || compare(value, MIN_TELLING) >= 0;

const NAMES = /\p{Lu}\p{L}{3,}/gu;

/** Tells whether a name in the words that say whose a number is stands in a source too. */
function nameTest(sources: readonly TextReading[]): (by: string) => boolean {
  let known: Set<string> | undefined;
  return (by) => {
    known ??= new Set(sources.flatMap(({ text }) => text.match(NAMES) ?? []));
    return (by.match(NAMES) ?? []).some((name) => name !== "According" && known?.has(name));
  };
}

type Verdict =
  | { outcome: "consistent" | "contradiction"; source: SourceFigure }
  | { outcome: "notice"; source?: undefined };

function verdictOf(
  { figure, fromDocument }: AttributedFigureReading,
  sentence: string,
  figures: SourceFigures,
): Verdict | undefined {
  const source = figures.find(figure);
  if (source) {
    const tells = isTelling(figure) || areAkin(figure, source.figure);
    return tells ? { outcome: "consistent", source } : undefined;
  }
  // A part of a whole that the source divides too is told by that alone.
  if (!fromDocument && !figure.isPart) return undefined;
  const stems = stemsOf(sentence);
  const about = figures
    .akin(figure)
    .map((each) => ({ each, shared: sharedStems(stems, sentenceOf(each)) }))
    .filter(({ shared }) => shared >= MIN_SHARED)
    .sort((a, b) => b.shared - a.shared);
  if (about[0]) return { outcome: "contradiction", source: about[0].each };
  if (!fromDocument) return undefined;
  return isTelling(figure) ? { outcome: "notice" } : undefined;
}

function draft(
  { figure, by, sentence }: AttributedFigureReading,
  { text }: TextReading,
  { outcome, source }: Verdict,
): FindingDraft {
  const stated = text.slice(figure.start, figure.end);
  const whose = text.slice(by.start, by.end);
  const told = source ? source.source.text.slice(source.figure.start, source.figure.end) : "";
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
        ? `The source: “${sentenceOf(source)}”`
        : "No number of the attached source is this one or rounds to it.",
    ],
    tolerance: "rounded or in another scale; what a hedge allows",
    suggestions:
      outcome === "consistent"
        ? []
        : source
          ? [`${stated} → ${told}`, "the number comes from another source, to be attached"]
          : ["attach the source that gives it", "take the attribution away"],
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
  const figures = readSourceFigures(read);
  const namesSource = nameTest(read);
  return reading.attributedFigures().flatMap((attributed) => {
    const { by, sentence, fromDocument } = attributed;
    // With several sources it is open which of them is meant, and with another name none may be.
    const meant =
      ((fromDocument || attributed.figure.isPart) && sources.length === 1) ||
      namesSource(reading.text.slice(by.start, by.end));
    const words = reading.text.slice(
      sentence.start,
      Math.min(sentence.end, sentence.start + MAX_SENTENCE),
    );
    const verdict = verdictOf(attributed, words, figures);
    if (!verdict || (!meant && verdict.outcome !== "consistent")) return [];
    // That a number is nowhere is said of all of them.
    const told = sources.filter((_, index) => read[index] === verdict.source?.source);
    return { ...draft(attributed, reading, verdict), read: told.length > 0 ? told : sources };
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
