import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { editionTally } from "./edition-tally.ts";
import type { ChainEvent, Omission } from "./report.ts";

const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const sayings: Record<Omission["what"], (count: number) => string> = {
  annotations: (count) =>
    `${some(count, "comment, question or suggestion", "comments, questions and suggestions")} on the text`,
  replies: (count) =>
    some(count, "reply to such a note or on a claim", "replies to such notes or on claims"),
  experts: (count) => some(count, "question to somebody outside", "questions to people outside"),
  contacts: (count) =>
    `who was asked for a reply or as a source, ${some(count, "contact", "contacts")}`,
  source_notes: (count) => `what was noted of ${some(count, "source", "sources")}`,
  note_findings: (count) =>
    `what ${some(count, "run of the checks", "runs of the checks")} found in notes on the source list`,
  waiting: (count) => `what was waited for, ${some(count, "time", "times")}`,
  corrections: (count) =>
    `who found ${some(count, "published error, and how it", "published errors, and how they")} came about`,
  objections: (count) =>
    `why ${some(count, "level of risk was set or objection raised", "levels of risk were set or objections raised")}`,
  names: (count) =>
    `the names of ${some(count, "member", "members")}, who are called by their role and a number instead`,
  sentences: (count) => `${some(count, "sentence", "sentences")} in which a member is named`,
  documents: (count) => `the layout of ${some(count, "text", "texts")} in which a member is named`,
  salts: (count) =>
    `the ${count === 1 ? "salt" : "salts"} of ${some(count, "decision", "decisions")}, by which one could guess at what is left out`,
};

/** So many of each kind, in words; of names also where there are none, since they are hidden. */
export const omissionsIn = (
  counts: Readonly<Record<Omission["what"], number>>,
  hideNames: boolean,
): Omission[] =>
  (Object.keys(sayings) as Omission["what"][])
    .filter((what) => (what === "names" ? hideNames : counts[what] > 0))
    .map((what) => ({ what, count: counts[what], says: sayings[what](counts[what]) }));

/**
 * What a public edition leaves out, kind by kind and with numbers. Of what not everybody in the newsroom sees it says
 * nothing here: see `leave-out.ts`.
 * @param events as the edition gives them
 */
export function omissionsOf(events: readonly ChainEvent[], hideNames: boolean): Omission[] {
  const tally = editionTally();
  for (const event of events) tally.see(event, recordedEvent(event));
  return omissionsIn(tally.counts(), hideNames);
}
