import { type Fit, fitOf } from "../names/exclusive-offices.ts";
import { type PersonNamed, peopleOf } from "../names/people.ts";
import type { MentionReading, TitleReading } from "../reading/mention-reading.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** One time that the text gives somebody an office. */
interface Held {
  mention: MentionReading;
  title: TitleReading;
  /** Title and name together. */
  phrase: Span;
}

function heldBy({ full, bare }: PersonNamed): Held[] {
  const mentions = [...full, ...bare].sort((a, b) => a.start - b.start);
  // Who is the "former governor" somewhere is so throughout.
  const titles = mentions.flatMap((mention) => mention.titles);
  const left = new Set(titles.filter(({ qualified }) => qualified).map(({ office }) => office));
  return mentions.flatMap((mention) =>
    mention.titles
      .filter(({ roles, office }) => roles.length > 0 && !left.has(office) && !mention.tellsChange)
      .map((title) => ({
        mention,
        title,
        phrase: {
          start: Math.min(title.start, mention.start),
          end: Math.max(title.end, mention.end),
        },
      })),
  );
}

/** The first two that do not fit, the more doubtful kind only where no other is there. */
function clash(held: readonly Held[]): { a: Held; b: Held; fit: Fit } | undefined {
  const [first, ...later] = held;
  if (!first) return undefined;
  let odd: { a: Held; b: Held; fit: Fit } | undefined;
  for (const other of later) {
    const fit = fitOf(first.title.roles, other.title.roles);
    if (fit === "exclusive") return { a: first, b: other, fit };
    if (fit === "odd") odd ??= { a: first, b: other, fit };
  }
  return odd;
}

/** Titles of two countries are two states' matter, and perhaps two people's. */
function sameState(a: TitleReading, b: TitleReading): boolean {
  return a.of === undefined || b.of === undefined || a.of === b.of;
}

/** "The minister, Ann Cole": a word for any of them, where "Minister Ann Cole" is a rank. */
function isLooseWord({ roles, start }: TitleReading, text: string): boolean {
  if (roles.join() !== "minister") return false;
  const word = text.slice(start, start + 12).replace(/^the /i, "");
  return !word.startsWith("Minister");
}

function check(person: PersonNamed, reading: TextReading): FindingDraft[] {
  const held = heldBy(person);
  const [first] = held;
  if (!first || held.length < 2) return [];
  const textOf = ({ start, end }: Span) => reading.text.slice(start, end);
  const found = clash(held);
  const sentenceOf = ({ mention, phrase }: Held) => reading.sentences[mention.sentence] ?? phrase;
  if (!found) {
    const agree = held.filter(({ title }) => fitOf(first.title.roles, title.roles) === "same");
    if (agree.length < 2) return [];
    return [
      {
        outcome: "consistent",
        message: `“${textOf(first.phrase)}” keeps one title throughout.`,
        stated: { value: textOf(first.title) },
        computed: { value: first.title.roles.join(", "), text: "the same office each time" },
        steps: agree.map(({ phrase }) => `The text has “${textOf(phrase)}”.`),
        tolerance: "short forms and other words for one office do not count",
        suggestions: [],
        spans: agree.map(({ phrase }, index) => ({
          role: index === 0 ? ("stated" as const) : ("related" as const),
          ...phrase,
        })),
        values: [person.surname, ...first.title.roles],
        sentence: sentenceOf(first),
      },
    ];
  }
  const { a, b, fit } = found;
  const times = (one: Held) => held.filter(({ title }) => title.office === one.title.office).length;
  const [odd, other] = times(b) <= times(a) ? [b, a] : [a, b];
  const known = person.full.length > 0 && sameState(a.title, b.title);
  const quoted = a.mention.quoted || b.mention.quoted;
  const loose = [a, b].some(({ title }) => isLooseWord(title, reading.text));
  const sure = fit === "exclusive" && known && !quoted && !loose;
  return [
    {
      outcome: sure ? "contradiction" : "possible",
      message: `The text has “${textOf(odd.phrase)}”, and elsewhere “${textOf(other.phrase)}”.`,
      stated: { value: textOf(odd.title) },
      computed: { value: textOf(other.title), text: `“${textOf(other.phrase)}” elsewhere` },
      steps: [
        `“${textOf(a.phrase)}” comes first, then “${textOf(b.phrase)}”.`,
        "Nothing near them tells of a change of office.",
      ],
      tolerance: "short forms and other words for one office do not count",
      suggestions: [
        `${textOf(odd.title)} → ${textOf(other.title)}`,
        `${textOf(other.title)} → ${textOf(odd.title)}`,
        "the text is to tell that the office changed",
      ],
      ...(sure
        ? {}
        : { reconciliation: "both offices may be held together, or one after the other" }),
      spans: [
        { role: "stated", ...odd.phrase },
        { role: "related", ...other.phrase },
      ],
      values: [person.surname, odd.title.office, other.title.office],
      sentence: sentenceOf(odd),
    },
  ];
}

/** The office that the text gives one person, in one place and in another. */
export const titleConsistency: Rule = {
  id: "title-consistency",
  version: 1,
  title: "Titles of people",
  finds: "One person with two titles that nobody holds together, and no change told.",
  check: (reading: TextReading) =>
    peopleOf(reading.mentions).flatMap((person) => check(person, reading)),
};
