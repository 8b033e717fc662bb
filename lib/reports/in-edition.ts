import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { sayPart } from "#lib/domain/history/event-texts.ts";
import { type RecordedEvent, readBody } from "#lib/domain/history/recorded-event.ts";
import { LEFT_OUT, leftParts } from "#lib/platform/audit/parts.ts";
import { editionOf } from "./editions.ts";
import { foundInNotes } from "./found-in-notes.ts";
import { isInwardType } from "./inward.ts";
import { withheldOf } from "./leave-out.ts";
import { pseudonymsOf } from "./pseudonyms.ts";
import type { ArticleRecord, ChainEvent, Omission, Report } from "./report.ts";

/** Which events a public edition leaves out as a whole. */
function inwardAmong(events: readonly RecordedEvent[]): (event: RecordedEvent) => boolean {
  const ofNotes = foundInNotes(events);
  return ({ type, seq }) => isInwardType(type) || ofNotes.has(seq);
}

/** A record without what an edition leaves out; the events are those that the edition gives. */
export function inEdition(
  record: ArticleRecord,
  events: readonly RecordedEvent[],
  edition: ReportEdition,
): ArticleRecord {
  if (edition !== "public") return record;
  const isInward = inwardAmong(events);
  const acted = new Set(
    events.filter((event) => !isInward(event)).map(({ actor }) => actor.member),
  );
  const { contacts: _, ...rest } = record;
  return {
    ...rest,
    annotations: [],
    replies: [],
    claims: record.claims.map((claim) => ({ ...claim, experts: [] })),
    // Whoever only wrote what is left out is nobody's name here.
    people: record.people.filter(
      ({ member, name, roles }) => acted.has(member) || name !== ERASED || roles.length > 0,
    ),
  };
}

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

/** How much of what is bound by itself is left out of a log, as it is given. */
function partsLeftOut(chain: readonly ChainEvent[]) {
  const left = { sentences: 0, documents: 0, salts: 0 };
  for (const event of chain) {
    const { parts, detail } = event;
    if (!parts || detail === null) continue;
    const its = leftParts(readBody(event).type, { parts, detail });
    for (const of of Object.keys(left) as (keyof typeof left)[]) left[of] += its[of];
  }
  return left;
}

/**
 * What a public edition leaves out, kind by kind and with numbers. Of what not everybody in the newsroom sees it says
 * nothing here: see `leave-out.ts`.
 * @param record as the events that the edition gives leave it, before anything is left out
 * @param told the record of the edition
 * @param chain the events as the edition gives them, and `events` as they are read
 */
export function omissionsOf(
  record: ArticleRecord,
  told: ArticleRecord,
  { chain, events }: { chain: readonly ChainEvent[]; events: readonly RecordedEvent[] },
  hideNames: boolean,
): Omission[] {
  const waited = events.filter(
    (event) => event.type === "claim.waiting" && event.detail.reason === LEFT_OUT,
  );
  const withheld = new Set(withheldOf(told, events));
  const ofNotes = foundInNotes(events);
  const runs = events.flatMap((event) => {
    if (!ofNotes.has(event.seq) || withheld.has(event)) return [];
    if (event.type === "checks.compared") return event.data.run;
    return event.type === "checks.run" ? event.seq : [];
  });
  const called = pseudonymsOf(events);
  const counts: [Omission["what"], number][] = [
    ["annotations", record.annotations.length],
    ["replies", record.replies.length],
    ["experts", record.claims.flatMap(({ experts }) => experts).length],
    ["contacts", record.contacts?.length ?? 0],
    ["source_notes", told.sources.filter(({ note }) => note === LEFT_OUT).length],
    ["note_findings", new Set(runs).size],
    ["waiting", waited.length],
    ["corrections", told.article.corrections.filter(({ foundBy }) => foundBy === LEFT_OUT).length],
    [
      "objections",
      [
        ...(told.article.risks ?? []).map(({ reason }) => reason),
        ...(told.article.signatures ?? []).map(({ words }) => words),
      ].filter((words) => words === LEFT_OUT).length,
    ],
    ["names", told.people.filter(({ member }) => called.has(member)).length],
    ...(Object.entries(partsLeftOut(chain)) as [Omission["what"], number][]),
  ];
  return counts
    .filter(([what, count]) => (what === "names" ? hideNames : count > 0))
    .map(([what, count]) => ({ what, count, says: sayings[what](count) }));
}

/** What a report leaves out, in sentences that stand in every format; empty where that is nothing. */
export function leftOutSentences({ omissions = [], withheld }: Report): string {
  const list = omissions.map(({ says }) => says).join("; ");
  const own =
    list &&
    `This edition leaves out ${list}. The log keeps the digests of it, and “stet verify” says what it cannot prove without it.`;
  return [own, withheld].filter(Boolean).join(" ");
}

/** Why nothing is said of an event: it is not everybody's in the newsroom, or not of this edition. */
type Silence = "withheld" | "left_out";

/** What is said in place of an event of which nothing is said; undefined where it is told. */
export function silentSentence(silence: Silence | undefined): string | undefined {
  if (silence === undefined) return undefined;
  return silence === "withheld"
    ? sayPart("en", "withheld")
    : "Something of the newsroom’s own, which this edition leaves out.";
}

/** Of which events of a report nothing is said. */
export function silenceOf(
  report: Report,
  events: readonly RecordedEvent[],
): (event: RecordedEvent) => Silence | undefined {
  const withheld = new Set(withheldOf(report, events));
  const isInward = editionOf(report) === "public" ? inwardAmong(events) : undefined;
  return (event) => {
    // Whom the edition leaves out is not among those that it tells of: that withholds nothing.
    if (isInward && "contact" in event.data) return "left_out";
    if (withheld.has(event)) return "withheld";
    return isInward?.(event) ? "left_out" : undefined;
  };
}
