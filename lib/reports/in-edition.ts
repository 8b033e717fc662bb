import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { sayPart } from "#lib/domain/history/event-texts.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { editionOf } from "./editions.ts";
import { foundInNotes } from "./found-in-notes.ts";
import { isInwardType } from "./inward.ts";
import { type Shown, shownIn, withheldAmong } from "./leave-out.ts";
import type { ArticleRecord, Report } from "./report.ts";

/** Which events a public edition leaves out as a whole: those of the newsroom's own, and what was found in its notes. */
export const isLeftOutWhole = (
  { type, seq }: Pick<RecordedEvent, "type" | "seq">,
  ofNotes: ReadonlySet<number>,
): boolean => isInwardType(type) || ofNotes.has(seq);

/** A record without what an edition leaves out; the events are those that the edition gives. */
export function inEdition(
  record: ArticleRecord,
  events: readonly RecordedEvent[],
  edition: ReportEdition,
): ArticleRecord {
  if (edition !== "public") return record;
  const ofNotes = foundInNotes(events);
  const acted = new Set(
    events.filter((event) => !isLeftOutWhole(event, ofNotes)).map(({ actor }) => actor.member),
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

/**
 * Of which events of a log nothing is said.
 * @param among has seen them all
 * @param told what is told in that edition
 */
export function silenceAmong(
  among: Pick<ReturnType<typeof withheldAmong>, "withheld" | "ofNotes">,
  { shown, edition }: { shown: Shown; edition: ReportEdition },
): (event: RecordedEvent) => Silence | undefined {
  const withheld = new Set(among.withheld(shown));
  const isPublic = edition === "public";
  return (event) => {
    // Whom the edition leaves out is not among those that it tells of: that withholds nothing.
    if (isPublic && "contact" in event.data) return "left_out";
    if (withheld.has(event)) return "withheld";
    return isPublic && isLeftOutWhole(event, among.ofNotes) ? "left_out" : undefined;
  };
}

/** Of which events of a report nothing is said. */
export function silenceOf(
  report: Report,
  events: readonly RecordedEvent[],
): (event: RecordedEvent) => Silence | undefined {
  const among = withheldAmong();
  for (const event of events) among.see(event);
  return silenceAmong(among, { shown: shownIn(report), edition: editionOf(report) });
}
