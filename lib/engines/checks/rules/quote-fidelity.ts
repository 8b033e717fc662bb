import { compareQuotes, type QuoteComparison } from "../quoting/compare-quotes.ts";
import type { Difference } from "../quoting/differences.ts";
import { shareLanguage } from "../reading/detect-language.ts";
import type { QuoteReading, SpeakerReading } from "../reading/quotes/quote-reading.ts";
import { wordingOf } from "../reading/quotes/wording-of.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule, RuleContext, SourceText } from "../rule.ts";

/** Fewer words than these say nothing where the source does not have them. */
const MIN_ABSENT_WORDS = 5;

const RANK: Record<QuoteComparison["status"], number> = {
  verbatim: 0,
  differs: 1,
  partly: 2,
  absent: 3,
  untested: 4,
};

const differing = ({ differences }: QuoteComparison) =>
  differences.reduce((sum, { words }) => sum + words, 0);

interface Compared {
  comparison: QuoteComparison;
  source: SourceText;
}

/** The comparison with the source that the quotation comes nearest to. */
function nearest(all: readonly Compared[]): Compared | undefined {
  return [...all].sort(
    ({ comparison: a }, { comparison: b }) =>
      RANK[a.status] - RANK[b.status] || differing(a) - differing(b),
  )[0];
}

function inWords({ quoted, source }: Difference): string {
  if (quoted === "") return `left out without a mark: “${source}”`;
  return source === ""
    ? `not in the source: “${quoted}”`
    : `“${quoted}” where the source has “${source}”`;
}

function graveWords(differences: readonly Difference[], language: string): string[] {
  const { graveIn } = wordingOf(language);
  const keys = (words: string) =>
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{Nd}'.-]+/gu) ?? [];
  const isName = (words: string) => /^\p{Lu}\p{L}/u.test(words);
  return differences.flatMap(({ quoted, source }) => {
    const grave = graveIn(keys(quoted), keys(source));
    return grave ?? (isName(quoted) && isName(source) ? "a name" : []);
  });
}

function sizeOf(comparison: QuoteComparison, language: string): string {
  const [grave] = graveWords(comparison.differences, language);
  if (grave) return `The difference touches ${grave}.`;
  const count = differing(comparison);
  if (count === 0) return "";
  const size = `${count} of ${comparison.words} words`;
  return count * 5 <= comparison.words
    ? `The difference is small: ${size}; no number, name or negation is changed.`
    : `The difference is ${size}.`;
}

/**
 * The speaker that the text names, where the source's labels give the words to another one and name
 * that speaker elsewhere.
 */
function wrongSpeaker(
  { speakers }: QuoteReading,
  { saidBy, labels, sure }: QuoteComparison,
): SpeakerReading | undefined {
  const named = speakers.find(({ surname }) => surname !== undefined);
  const surname = named?.surname;
  if (!sure || saidBy === undefined || surname === undefined || !labels.has(surname))
    return undefined;
  return saidBy.toLowerCase().includes(surname) ? undefined : named;
}

function outcomeOf(
  { status, sure, differences, apart }: QuoteComparison,
  speaker: SpeakerReading | undefined,
): Outcome {
  if (speaker && (status === "verbatim" || status === "differs")) return "contradiction";
  if (status === "verbatim") return "consistent";
  if (status !== "differs") return "notice";
  const changed = differences.some(({ likeness }) => likeness === "different");
  return changed && sure && !(apart && differences.length === 0) ? "contradiction" : "possible";
}

function reconcile({ sure, apart, differences }: QuoteComparison): string | undefined {
  if (!sure) return "So few words agree that another passage may be quoted.";
  if (differences.some(({ likeness }) => likeness === "different")) return undefined;
  return apart
    ? "The sentences stand apart in the source; they may have been quoted one by one."
    : "Transcripts and editors write down the same speech in these different ways.";
}

const ABSENT: Partial<Record<QuoteComparison["status"], string>> = {
  absent: "These words are not in the attached source.",
  partly: "A part of this quotation is not in the attached source.",
};

function draft(
  reading: TextReading,
  quote: QuoteReading,
  comparison: QuoteComparison,
): FindingDraft {
  const { text, language } = reading;
  const { status, differences, stated, source, apart } = comparison;
  const wrong = wrongSpeaker(quote, comparison);
  const outcome = outcomeOf(comparison, wrong);
  const words = text.slice(stated.start, stated.end);
  const list = [
    ...differences.map(inWords),
    ...(wrong
      ? [
          `given to ${text.slice(wrong.start, wrong.end)} where the source gives it to ${comparison.saidBy}`,
        ]
      : []),
    ...(apart ? ["sentences that stand apart in the source are put side by side"] : []),
  ];
  const absent = ABSENT[status];
  const reconciliation = outcome === "possible" ? reconcile(comparison) : undefined;
  const message =
    absent ??
    (outcome === "consistent"
      ? "The quotation is in the source word for word."
      : `The quotation is not what the source has: ${list.join("; ")}. ${sizeOf(comparison, language)}`.trim());
  return {
    outcome,
    message,
    stated: { value: words },
    computed: {
      value: source,
      text: source === "" ? "not in the source" : `the source has “${source}”`,
    },
    steps: [
      `The text quotes: “${words}”`,
      ...(source === "" ? [] : [`The source has: “${source}”`]),
      ...list.map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}.`),
      ...(reconciliation ? [reconciliation] : []),
    ],
    tolerance:
      "word for word; marks, capitals, spelling, numbers in digits or words, and what an ellipsis or brackets mark may differ",
    suggestions: absent
      ? ["attach the source of these words", "take the quotation marks away"]
      : outcome === "consistent"
        ? []
        : [
            ...(wrong ? [`${text.slice(wrong.start, wrong.end)} → ${comparison.saidBy}`] : []),
            ...differences.slice(0, 3).map(({ quoted, source: said }) => `“${quoted}” → “${said}”`),
            "mark the change with an ellipsis or square brackets",
            "the source writes down wrongly what was said",
          ],
    ...(reconciliation ? { reconciliation } : {}),
    spans: [
      { role: "stated", ...stated },
      ...differences.map(({ span }) => ({ role: "related" as const, ...span })),
      ...(wrong ? [{ role: "related" as const, start: wrong.start, end: wrong.end }] : []),
    ],
    values: [words, source, ...(wrong ? [comparison.saidBy ?? ""] : [])],
    sentence: quote.sentence,
  };
}

/** The title of a work or a heading: nearly every longer word begins with a capital. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > long.length * 3;
}

function check(reading: TextReading, { sources }: RuleContext): FindingDraft[] {
  const comparable = sources.filter(({ language }) => shareLanguage(language, reading.language));
  if (comparable.length === 0 || reading.quotes.length === 0) return [];
  const inners = reading.quotes.map(({ inner }) => inner);
  const bySource = comparable.map((source) => ({
    source,
    quotes: compareQuotes(reading.text, inners, source.text, wordingOf(reading.language)),
  }));
  return reading.quotes.flatMap((quote, index) => {
    const found = nearest(
      bySource.flatMap(({ source, quotes }) => {
        const comparison = quotes[index];
        return comparison ? [{ source, comparison }] : [];
      }),
    );
    if (!found || found.comparison.status === "untested") return [];
    const { comparison, source } = found;
    const missing = comparison.status === "absent" || comparison.status === "partly";
    const words = reading.text.slice(quote.inner.start, quote.inner.end);
    if (missing && (comparison.words < MIN_ABSENT_WORDS || isTitle(words))) return [];
    // That words are not there is said of all of them.
    const read = comparison.status === "absent" ? comparable : [source];
    return { ...draft(reading, quote, comparison), read };
  });
}

/** What stands in quotation marks against the words of the attached sources. */
export const quoteFidelity: Rule = {
  id: "quote-fidelity",
  version: 1,
  title: "Quotations and their source",
  finds: "A quotation that differs from the attached source without an ellipsis or brackets.",
  check,
};
