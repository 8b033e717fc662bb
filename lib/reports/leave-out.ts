import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { isWithheld } from "#lib/domain/history/withheld.ts";
import { notesReader } from "./found-in-notes.ts";
import type { ArticleRecord } from "./report.ts";

/** What a document says that leaves something out, once and without a number. */
export const WITHHELD =
  "Something is left out of this document that only those named for it see. The log keeps the digest of it, by which the document is verified all the same.";

type Told = Pick<ArticleRecord, "sources" | "claims" | "findings" | "contacts">;

/** The ids of what a record tells of its sources, of their evidence, of what was found in them and of who was asked. */
export type Shown = Parameters<typeof isWithheld>[1];

export const shownIn = ({ sources, claims, findings, contacts = [] }: Told): Shown => ({
  contacts: new Set(contacts.map(({ id }) => id)),
  findings: new Set(findings.map(({ id }) => id)),
  sources: new Set(sources.map(({ id }) => id)),
  evidence: new Set(claims.flatMap(({ evidence }) => evidence.map(({ id }) => id))),
});

const nothing = new Set<string>();
const nothingShown: Shown = {
  ...{ contacts: nothing, findings: nothing, sources: nothing, evidence: nothing },
};

const isOfChecks = ({ type }: RecordedEvent) => /^checks\./.test(type);

/**
 * Looks out for events of which nothing is said, which is known once it is known what is told. It takes a log's events in
 * their order, and holds those without texts that are about a source, a contact or the checks, and the numbers of those
 * that tell what was found in notes.
 */
export function withheldAmong() {
  const isOfNotes = notesReader();
  const ofNotes = new Set<number>();
  const textless: RecordedEvent[] = [];
  return {
    /** @returns whether nothing may be to be said of it */
    see(event: RecordedEvent): boolean {
      const isFound = isOfNotes(event);
      if (isFound) ofNotes.add(event.seq);
      const mayBe = event.erased && (isFound || isWithheld(event, nothingShown));
      if (mayBe) textless.push(event);
      return mayBe;
    },
    /** The events, by their numbers, that tell what was found in notes. */
    ofNotes,
    /** Those of which nothing may be to be said, in their order. */
    textless,
    withheld(shown: Shown): RecordedEvent[] {
      const withheld = textless.filter((event) => isWithheld(event, shown));
      // Which findings a public edition leaves out, only the checks say that it leaves out, too; those who set them aside
      // name them alone.
      // A run of before is withheld as a whole where any source is.
      const guards = withheld.some(({ type }) => type === "source.added");
      const isLeftOut = textless.some(
        (event) =>
          (event.type === "checks.compared" || (event.type === "checks.run" && !guards)) &&
          ofNotes.has(event.seq) &&
          !withheld.includes(event),
      );
      return isLeftOut
        ? withheld.filter((event) => !ofNotes.has(event.seq) || isOfChecks(event))
        : withheld;
    },
  };
}

/** Of which events of a record nothing is said. */
export function withheldOf(record: Told, events: readonly RecordedEvent[]): RecordedEvent[] {
  const among = withheldAmong();
  for (const event of events) among.see(event);
  return among.withheld(shownIn(record));
}

/** The contacts of which what was asked is there, or was there until it was erased; none where none is left. */
function contactsOf(
  { contacts }: ArticleRecord,
  events: readonly RecordedEvent[],
): Pick<ArticleRecord, "contacts"> {
  const without = new Set(
    events.flatMap((event) =>
      event.type === "contact.asked" && event.erased ? event.data.contact : [],
    ),
  );
  const left = contacts?.filter(({ id, restricted }) => !(restricted && without.has(id)));
  return left && left.length > 0 ? { contacts: left } : {};
}

/**
 * A record without the sources that not everybody sees, without what is taken from them, and without whom not everybody
 * may know to have been asked. It is made of the events alone: of what is restricted, what lies beside is not there.
 */
export function leaveOut(record: ArticleRecord, events: readonly RecordedEvent[]): ArticleRecord {
  const without = new Set(
    events.flatMap((event) =>
      event.type === "source.added" && event.erased ? event.data.source : [],
    ),
  );
  const isLeftOut = ({ id, restricted }: ArticleRecord["sources"][number]) =>
    restricted && without.has(id);
  const hidden = new Set(record.sources.filter(isLeftOut).map(({ id }) => id));
  const sources = record.sources.filter(({ id }) => !hidden.has(id));
  const claims = record.claims.map((claim) => {
    const evidence = claim.evidence.filter(({ source }) => !hidden.has(source));
    const ids = new Set(evidence.map(({ id }) => id));
    const experts = claim.experts.map((expert) => ({
      ...expert,
      evidence: expert.evidence.filter((id) => ids.has(id)),
    }));
    return { ...claim, evidence, experts };
  });
  const { contacts: _, ...rest } = record;
  const told = { ...rest, sources, claims, ...contactsOf(record, events) };
  const left = withheldOf(told, events);
  if (left.length === 0) return record;
  // Whoever did nothing else is nobody's name here.
  const visible = new Set(
    events.filter((event) => !left.includes(event)).map(({ actor }) => actor.member),
  );
  const acted = new Set(left.map(({ actor }) => actor.member));
  const people = record.people.filter(
    ({ member, roles }) => visible.has(member) || roles.length > 0 || !acted.has(member),
  );
  return { ...told, people };
}
