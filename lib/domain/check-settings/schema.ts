import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import type { RuleMode } from "#lib/engines/checks/settings.ts";

/** How a newsroom may take what a rule finds, in the order in which it is offered. */
export const modeKeys = ["on", "notice", "off"] as const satisfies readonly RuleMode[];

/** The lists of words that the checks take notice of. */
export const wordListKinds = ["spellings", "metonyms", "well_known_names"] as const;
export type WordListKind = (typeof wordListKinds)[number];

export const MAX_ENTRIES = 1_000;
const MAX_WORD_LENGTH = 100;
const MAX_SPELLINGS = 20;

export const changeRuleModesInput = z.object({
  modes: z
    .array(z.object({ rule: z.string().min(1).max(60), mode: z.enum(modeKeys) }))
    .min(1, "Nothing is changed.")
    .max(200)
    .refine(
      (modes) => new Set(modes.map(({ rule }) => rule)).size === modes.length,
      "A check is named twice.",
    ),
});

/** One name or spelling: on one line, with single spaces, in composed characters. */
const word = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
  .pipe(written("A name has at least one letter.", MAX_WORD_LENGTH));

function entriesOf<Entry extends z.ZodType<string[]>>(entry: Entry) {
  return z.array(entry).max(MAX_ENTRIES, `A list has at most ${MAX_ENTRIES} lines.`);
}

const spellings = z
  .array(word)
  .max(MAX_SPELLINGS, `At most ${MAX_SPELLINGS} spellings of one name.`)
  .transform((words) => [...new Set(words)])
  .refine((words) => words.length > 1, "A line has at least two spellings of one name.");

const single = word.transform((text) => [text]);

/** The version that the editor saw: 0 where the list was never changed. */
const version = z.int().nonnegative();

export const changeWordListInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("spellings"), entries: entriesOf(spellings), version }),
  z.object({ kind: z.literal("metonyms"), entries: entriesOf(single), version }),
  z.object({ kind: z.literal("well_known_names"), entries: entriesOf(single), version }),
]);

/** How a list's entries are stored: groups of words, of one word each but for spellings. */
export const storedEntries = z.array(z.array(z.string()));
export type WordEntry = z.output<typeof storedEntries>[number];
