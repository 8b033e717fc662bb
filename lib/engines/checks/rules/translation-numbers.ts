import { languageName } from "../reading/digits-only.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";
import { lostNegations } from "../translating/negated-paragraphs.ts";
import { pairValues } from "../translating/pair-values.ts";
import { datesOf, numbersOf, type TranslatedValue } from "../translating/values-of.ts";

const primaryOf = (language: string) => language.toLowerCase().split("-")[0];
const MIN_QUOTE_WORDS = 3;

/** A translation runs so far ahead of its original or behind it: a share of the text, or a sentence. */
const NEAR_SHARE = 0.12;
const NEAR_CODE_UNITS = 60;

/** The sentence in which an offset lies. */
function sentenceAt({ sentences, text }: TextReading, offset: number): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: text.length };
}

type Outcome = FindingDraft["outcome"];

interface Said {
  outcome: Outcome;
  span: Span;
  value: string;
  there: string;
  message: string;
  step: string;
  suggestions: string[];
}

function draft(reading: TextReading, said: Said): FindingDraft {
  return {
    outcome: said.outcome,
    message: said.message,
    stated: { value: said.value },
    computed: { value: said.there, text: said.step },
    steps: [`Here stands ${said.value === "" ? "none" : said.value}.`, said.step],
    tolerance: "exact, whatever digits, words or order each language writes",
    suggestions: said.suggestions,
    spans: [{ role: "stated", ...said.span }],
    values: [said.value, said.there],
    sentence: sentenceAt(reading, said.span.start),
  };
}

/** Compares the numbers or the dates of both texts. */
function compare(
  here: TextReading,
  original: string,
  ours: readonly TranslatedValue[],
  theirs: readonly TranslatedValue[],
): FindingDraft[] {
  const { same, changed, onlyHere, onlyThere } = pairValues(
    ours,
    theirs,
    Math.max(NEAR_SHARE, NEAR_CODE_UNITS / here.text.length),
  );
  const span = ({ start, end }: Span) => ({ start, end });
  const base = (value: TranslatedValue, there: string) => ({
    span: span(value),
    value: value.shown,
    there,
  });
  return [
    ...same.map(([value, there]) =>
      draft(here, {
        ...base(value, there.shown),
        outcome: "consistent",
        message: `${value.shown} stands in the ${original} original too.`,
        step: `The original has ${there.shown}.`,
        suggestions: [],
      }),
    ),
    ...changed.map(([value, there]) =>
      draft(here, {
        ...base(value, there.shown),
        outcome: "contradiction",
        message: `The text has ${value.shown} where the ${original} original has ${there.shown}.`,
        step: `At about the same place the original has ${there.shown}, and nowhere ${value.shown}.`,
        suggestions: [`${value.shown} → ${there.shown}`, "the original is wrong"],
      }),
    ),
    ...onlyHere.map((value) =>
      draft(here, {
        ...base(value, ""),
        outcome: "possible",
        message: `${value.shown} does not stand in the ${original} original.`,
        step: "The original has no such value that is not told here elsewhere.",
        suggestions: ["Take it out, or say where it comes from."],
      }),
    ),
    ...onlyThere.map((there) =>
      draft(here, {
        outcome: "possible",
        span: sentenceAt(here, Math.floor(there.place * here.text.length)),
        value: "",
        there: there.shown,
        message: `The ${original} original has ${there.shown} at about this place; the text does not.`,
        step: `The original has ${there.shown}.`,
        suggestions: [`Put in ${there.shown}, or leave it out on purpose.`],
      }),
    ),
  ];
}

function compareWords(here: TextReading, there: TextReading, original: string): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const count = ({ quotes }: TextReading) =>
    quotes.filter(({ words }) => words >= MIN_QUOTE_WORDS).length;
  const [ours, theirs] = [count(here), count(there)];
  const first = here.quotes[0] ?? here.sentences[0];
  if (ours !== theirs && first) {
    drafts.push(
      draft(here, {
        outcome: "notice",
        span: { start: first.start, end: first.end },
        value: `${ours} quotations`,
        there: String(theirs),
        message: `The text has ${ours} quotations of three words or more, the ${original} original ${theirs}.`,
        step: `The original has ${theirs}.`,
        suggestions: ["See whether a quotation was lost, or made of reported words."],
      }),
    );
  }
  for (const { paragraph, here: ours, there: theirs } of lostNegations(here, there) ?? []) {
    const negation = here
      .negations()
      .find(({ start, end, loose }) => !loose && start >= paragraph.start && end <= paragraph.end);
    drafts.push(
      draft(here, {
        outcome: "notice",
        span: negation ?? sentenceAt(here, paragraph.start),
        value: `${ours} negations`,
        there: String(theirs),
        message:
          ours === 0
            ? `This paragraph negates nothing; in the ${original} original it does.`
            : `This paragraph negates; in the ${original} original it does not.`,
        step: `In the original, the paragraph at this place has ${theirs}.`,
        suggestions: ["See whether a “not” was lost or put in."],
      }),
    );
  }
  return drafts;
}

/** A text against the original that it translates: a source in another language. */
export const translationNumbers: Rule = {
  id: "translation-numbers",
  version: 1,
  title: "Numbers of a translation",
  finds:
    "Numbers, dates, quotations or negations that the original in another language has otherwise.",
  check: (reading, { sources }) =>
    sources
      .filter(
        ({ language }) => language !== "und" && primaryOf(language) !== primaryOf(reading.language),
      )
      .flatMap((source) => {
        const there = source.reading();
        const original = languageName(source.language);
        if (there.sentences.length === 0 || reading.sentences.length === 0) return [];
        const drafts = [
          ...compare(reading, original, numbersOf(reading), numbersOf(there)),
          ...compare(reading, original, datesOf(reading), datesOf(there)),
          ...compareWords(reading, there, original),
        ];
        return drafts.map((one) => ({ ...one, read: [source] }));
      }),
};
