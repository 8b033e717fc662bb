import { isKnownPlace } from "../names/known-place.ts";
import { type PersonNamed, peopleOf, surnameWord } from "../names/people.ts";
import type { MentionReading } from "../reading/mention-reading.ts";
import { nameForm } from "../reading/name-form.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

/** Names of history, and of our time, that nobody introduces. */
const KNOWN =
  "Aristotle Bach Beethoven Caesar Chopin Churchill Confucius Darwin Dickens Einstein Freud Galileo Gandhi Goebbels Goethe Hitler Jesus Kafka Kant Lenin Mao Marx Michelangelo Mozart Muhammad Mussolini Napoleon Netanyahu Newton Obama Picasso Plato Putin Rembrandt Shakespeare Socrates Stalin Tolstoy Vermeer Voltaire Wagner Zelensky Zelenskyy".split(
    " ",
  );

/** Offices whose holders news calls by surname alone. */
const HEADS = new Set([
  "president",
  "vice president",
  "prime minister",
  "chancellor",
  "king",
  "queen",
  "prince",
  "princess",
  "pope",
  "emir",
  "sultan",
  "emperor",
  "sheikh",
  "saint",
]);

function isHeadOfState({ titles }: MentionReading): boolean {
  return titles.some(({ office, roles }) =>
    [office, ...roles].some((role) => HEADS.has(role) || HEADS.has(role.split(" ").at(-1) ?? "")),
  );
}

/** Whether the surname alone stands for the person there, and not for a place or a firm. */
function standsForPerson(mention: MentionReading): boolean {
  const [word] = mention.words;
  if (!word || mention.headline || mention.quoted || mention.use === "location") return false;
  if (mention.kind === "place" || mention.kind === "organisation" || isHeadOfState(mention)) {
    return false;
  }
  if (mention.titles.length > 0) return true;
  const unlike = word.ordinary || word.given || isKnownPlace({ form: word.form, place: false });
  return mention.use === "actor" && !unlike;
}

function check(
  { full, bare, surname }: PersonNamed,
  reading: TextReading,
  known: ReadonlySet<string>,
): FindingDraft[] {
  const introduced = full.find(({ headline }) => !headline);
  if (introduced?.kind !== "person" || known.has(surname)) return [];
  const [early] = bare.filter(
    (mention) => mention.start < introduced.start && standsForPerson(mention),
  );
  // Whoever is named in full in the headline only is still to be introduced below it.
  const word = early && surnameWord(early);
  if (!early || !word) return [];
  const whole = reading.text.slice(introduced.start, introduced.end);
  return [
    {
      outcome: "notice",
      message: `“${word.text}” stands before the full name, “${whole}”, is given.`,
      stated: { value: word.text },
      computed: { value: whole, text: `“${whole}” comes later` },
      steps: [
        `The first mention in the text is “${word.text}”.`,
        `The full name, “${whole}”, follows only after it.`,
      ],
      tolerance: "headings, quotations and names known to everyone do not count",
      suggestions: [
        `${word.text} → ${whole} at the first mention`,
        "the newsroom's list of well-known names is to hold it",
      ],
      spans: [
        { role: "stated", start: word.start, end: word.end },
        { role: "related", start: introduced.start, end: introduced.end },
      ],
      values: [word.text, whole],
      sentence: reading.sentences[early.sentence] ?? word,
    },
  ];
}

/** A surname that stands before the full name was given. */
export const firstReference: Rule = {
  id: "first-reference",
  version: 1,
  title: "First mention of people",
  finds: "A surname used before the full name was given.",
  check: (reading: TextReading, { settings }: RuleContext) => {
    const known = new Set(
      [...KNOWN, ...(settings.wellKnownNames ?? [])].flatMap((name) => {
        const forms = name.toLowerCase().split(" ").map(nameForm);
        return [forms.join(" "), forms.at(-1) ?? ""];
      }),
    );
    return peopleOf(reading.mentions).flatMap((person) => check(person, reading, known));
  },
};
