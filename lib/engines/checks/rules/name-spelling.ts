import { allowedSpellings, areUsualSpellings } from "../names/alternative-spellings.ts";
import { isKnownPlace } from "../names/known-place.ts";
import { type NameForm, type NameUse, nameForms } from "../names/name-forms.ts";
import { nearPairs } from "../names/near-pairs.ts";
import { repeatedNames } from "../names/repeated-names.ts";
import { spellingTie } from "../names/spelling-tie.ts";
import { usualPairs } from "../names/usual-pairs.ts";
import { alikeWholeNames, type WholeName } from "../names/whole-names.ts";
import type { MentionReading } from "../reading/mention-reading.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

const MAX_SPANS = 40;
const SAME_SOUND = "word by word they sound the same";
const TWO_NAMES = "they may be two people or places of nearly the same name";
const OTHER_LETTERS = "both are ways to write one name that comes from another alphabet";

interface Spelling {
  text: string;
  uses: (Span & { mention: MentionReading })[];
}

const plainly = ({ start, end }: Span): Span => ({ start, end });

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** The finding that two spellings are one name's; `odd` is the one to point at. */
function draftOf(
  odd: Spelling,
  other: Spelling,
  because: string,
  open: string | undefined,
  sentences: readonly Span[],
): FindingDraft {
  const [first, ...more] = odd.uses;
  return {
    outcome: open === undefined ? "contradiction" : "possible",
    message: `One name seems to be spelled two ways: “${odd.text}” and “${other.text}”.`,
    stated: { value: odd.text },
    computed: { value: other.text, text: `“${other.text}” elsewhere in the text` },
    steps: [
      `“${odd.text}” stands ${times(odd.uses.length)}, “${other.text}” ${times(other.uses.length)}.`,
      `They are taken for one name: ${because}.`,
    ],
    tolerance: "capitals, accents and the article “al-” do not count",
    suggestions: [`${odd.text} → ${other.text}`, `${other.text} → ${odd.text}`],
    ...(open === undefined ? {} : { reconciliation: open }),
    spans: [
      { role: "stated", ...plainly(first as Span) },
      ...more.slice(0, MAX_SPANS).map((use) => ({ role: "item" as const, ...plainly(use) })),
      ...other.uses
        .slice(0, MAX_SPANS)
        .map((use) => ({ role: "related" as const, ...plainly(use) })),
    ],
    values: [odd.text, other.text],
    sentence: sentences[odd.uses[0]?.mention.sentence ?? 0] ?? plainly(first as Span),
  };
}

const spellingOf = ({ uses }: NameForm): Spelling => ({
  text: uses[0]?.word.text ?? "",
  uses: uses.map(({ mention, word }: NameUse) => ({ start: word.start, end: word.end, mention })),
});

/** The spelling to point at, then the other: the unknown one, the rarer one, else the later. */
function oddFirst(earlier: NameForm, later: NameForm): [NameForm, NameForm] {
  const known = isKnownPlace(earlier);
  if (known !== isKnownPlace(later)) return known ? [later, earlier] : [earlier, later];
  if (earlier.given !== later.given) return earlier.given ? [later, earlier] : [earlier, later];
  return later.uses.length > earlier.uses.length ? [earlier, later] : [later, earlier];
}

const isFromOtherLetters = ({ uses }: NameForm): boolean =>
  uses.some(({ word }) => /^(?:al|el|ash|as|an|ad)-/i.test(word.text));

/** Tells whether two words are told apart already, as words of two ways to write one full name. */
function inWholeNames(pairs: readonly [WholeName, WholeName][]) {
  const words = new Set(
    pairs.flatMap(([a, b]) => a.forms.map((form, index) => `${form} ${b.forms[index]}`)),
  );
  return (a: string, b: string) => words.has(`${a} ${b}`) || words.has(`${b} ${a}`);
}

function wordFindings(reading: TextReading, settled: (a: string, b: string) => boolean) {
  const drafts: FindingDraft[] = [];
  const forms = nameForms(reading.mentions);
  const told = new Set<NameForm>();
  for (const { earlier, later, edit } of nearPairs(forms.values())) {
    if (settled(earlier.form, later.form)) continue;
    const tie = spellingTie(earlier, later, edit);
    if (!tie) continue;
    const [odd, other] = oddFirst(earlier, later);
    told.add(odd);
    const letters =
      edit.kind !== "transposed" &&
      (areUsualSpellings(odd.form, other.form) ||
        isFromOtherLetters(odd) ||
        isFromOtherLetters(other));
    const open = letters ? OTHER_LETTERS : tie.sure ? undefined : TWO_NAMES;
    drafts.push(draftOf(spellingOf(odd), spellingOf(other), tie.because, open, reading.sentences));
  }
  for (const { earlier, later } of usualPairs(forms.values())) {
    if (settled(earlier.form, later.form) || told.has(earlier) || told.has(later)) continue;
    const [odd, other] = oddFirst(earlier, later).map(spellingOf) as [Spelling, Spelling];
    drafts.push(draftOf(odd, other, "both are in use", OTHER_LETTERS, reading.sentences));
  }
  return drafts;
}

function wholeNameFindings(
  reading: TextReading,
  pairs: readonly [WholeName, WholeName][],
  allowed: (a: string, b: string) => boolean,
): FindingDraft[] {
  const spelling = ({ uses }: WholeName): Spelling => ({
    text: reading.text.slice(uses[0]?.start, uses[0]?.end),
    uses: uses.map((mention) => ({ start: mention.start, end: mention.end, mention })),
  });
  const isAllowed = (a: WholeName, b: WholeName) =>
    allowed(a.forms.join(" "), b.forms.join(" ")) ||
    a.forms.every((form, index) => form === b.forms[index] || allowed(form, b.forms[index] ?? ""));
  return pairs.flatMap(([earlier, later]) => {
    if (isAllowed(earlier, later)) return [];
    const rarer = earlier.uses.length < later.uses.length;
    const [odd, other] = rarer ? [earlier, later] : [later, earlier];
    return draftOf(spelling(odd), spelling(other), SAME_SOUND, OTHER_LETTERS, reading.sentences);
  });
}

function agreements(reading: TextReading, inDoubt: ReadonlySet<number>): FindingDraft[] {
  return repeatedNames(reading.mentions).flatMap((same) => {
    if (
      same.some(({ start, words }) => inDoubt.has(start) || words.some((w) => inDoubt.has(w.start)))
    ) {
      return [];
    }
    const [first, ...more] = same as [MentionReading, ...MentionReading[]];
    const name = reading.text.slice(first.start, first.end);
    return {
      outcome: "consistent",
      message: `“${name}” is spelled alike each time.`,
      stated: { value: name },
      computed: { value: name, text: `one spelling, ${times(same.length)}` },
      steps: [`The name stands ${times(same.length)}, always in the same letters.`],
      tolerance: "capitals, accents and the article “al-” do not count",
      suggestions: [],
      spans: [
        { role: "stated" as const, ...plainly(first) },
        ...more.map((mention) => ({ role: "related" as const, ...plainly(mention) })),
      ],
      values: [name],
      sentence: reading.sentences[first.sentence] ?? plainly(first),
    } satisfies FindingDraft;
  });
}

function check(reading: TextReading, { settings }: RuleContext): FindingDraft[] {
  const allowed = allowedSpellings(settings.spellings);
  const pairs = alikeWholeNames(reading.mentions);
  const told = inWholeNames(pairs);
  const doubts = [
    ...wordFindings(reading, (a, b) => allowed(a, b) || told(a, b)),
    ...wholeNameFindings(reading, pairs, allowed),
  ];
  const inDoubt = new Set(doubts.flatMap(({ spans }) => spans.map(({ start }) => start)));
  return [...doubts, ...agreements(reading, inDoubt)];
}

/** One person or place whose name the text spells in two ways. */
export const nameSpelling: Rule = {
  id: "name-spelling",
  version: 1,
  title: "Spelling of names",
  finds: "One person or place whose name is spelled in two ways.",
  check,
};
