import { ERASED } from "#lib/domain/history/erased.ts";
import { type RecordedEvent, readBody } from "#lib/domain/history/recorded-event.ts";
import { LEFT_OUT, leftParts } from "#lib/platform/audit/parts.ts";
import { isLeftOutWhole } from "./in-edition.ts";
import { type Shown, withheldAmong } from "./leave-out.ts";
import { saidOf } from "./lost-texts.ts";
import { membersCalled } from "./pseudonyms.ts";
import type { ChainEvent, Omission } from "./report.ts";

type Counts = Record<Omission["what"], number>;

const none: Counts = {
  ...{ annotations: 0, replies: 0, experts: 0, contacts: 0, source_notes: 0, note_findings: 0 },
  ...{ waiting: 0, corrections: 0, objections: 0, names: 0, sentences: 0, documents: 0, salts: 0 },
};

const ifLeftOut = (words: string | undefined) => (words === LEFT_OUT ? 1 : 0);

/** How much an event by itself says that is left out, or that it was left out of it. */
function countsIn(event: RecordedEvent): Partial<Counts> {
  switch (event.type) {
    case "article.imported":
    case "article.revised":
      return { annotations: event.data.brought?.length ?? 0 };
    case "annotation.added":
      return { annotations: 1 };
    case "reply.added":
      return { replies: 1 };
    case "expert.asked":
      return { experts: 1 };
    case "source.added":
      return { source_notes: ifLeftOut(event.detail.note) };
    case "claim.waiting":
      return { waiting: ifLeftOut(event.detail.reason) };
    case "correction.opened":
      return { corrections: ifLeftOut(event.detail.foundBy) };
    case "article.risk_set":
    case "signature.refused":
      return { objections: ifLeftOut(event.detail.reason) };
    case "signature.given":
      return { objections: ifLeftOut(event.detail.reservations) };
    default:
      return {};
  }
}

/** How much is left out of what is bound by itself in an event, as it is given. */
function partsLeftOut({ parts, detail, ...event }: ChainEvent): Partial<Counts> {
  if (!parts || detail === null) return {};
  const { unduly: _, ...left } = leftParts(readBody({ ...event, detail }).type, { parts, detail });
  return left;
}

/** What a log tells at its end of its sources, contacts, evidence and findings. */
function shownAmong() {
  const [restricted, textless] = [new Set<string>(), new Set<string>()];
  const [sources, contacts, findings] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const sourceOf = new Map<string, string>();
  // Of what is restricted, and of which nothing lies beside, nothing is told.
  const isHidden = (id: string) => restricted.has(id) && textless.has(id);
  const shown: Shown = {
    findings,
    sources: { has: (id) => sources.has(id) && !isHidden(id) },
    contacts: { has: (id) => contacts.has(id) && !isHidden(id) },
    evidence: { has: (id) => sourceOf.has(id) && !isHidden(sourceOf.get(id) ?? "") },
  };
  return {
    shown,
    contacts: () => [...contacts].filter(shown.contacts.has).length,
    see(event: RecordedEvent): void {
      const { type, data, detail, erased } = event;
      if (type === "checks.run" || type === "checks.compared")
        for (const { id } of detail.findings) findings.add(id);
      if (type === "evidence.attached") sourceOf.set(data.evidence, data.source);
      if (type === "source.added") sources.add(data.source);
      if (type === "contact.asked") contacts.add(data.contact);
      const said = saidOf(event);
      if (said?.restricted) restricted.add(said.id);
      else if (said) restricted.delete(said.id);
      if (said && erased && (type === "source.added" || type === "contact.asked"))
        textless.add(said.id);
    },
  };
}

/**
 * What of a public edition is known at its log's end alone: how much it leaves out, and what it withholds. It takes the
 * events as they are given, in their order, and holds of them the members, the ids of sources, contacts, evidence and
 * findings, and what `withheldAmong` holds.
 */
export function editionTally() {
  const counts: Counts = { ...none };
  const [among, members, known] = [withheldAmong(), membersCalled(), shownAmong()];
  // Who did something that is told of, as a whole or at all.
  const [acted, visible] = [new Set<string>(), new Set<string>()];
  const add = (more: Partial<Counts>) => {
    for (const [what, count] of Object.entries(more)) counts[what as Omission["what"]] += count;
  };

  /** How many are called by a role. Whoever only wrote what is left out or withheld is nobody's name. */
  function names(withheld: ReadonlySet<RecordedEvent>): number {
    const called = members.called();
    const told = among.textless.filter((event) => !withheld.has(event));
    const seen = new Set([...visible, ...told.map(({ actor }) => actor.member)]);
    const hidden = new Set([...withheld].map(({ actor }) => actor.member));
    return members.people().filter(({ member, name, roles }) => {
      if (!called.has(member)) return false;
      const isSeen = seen.has(member) || !hidden.has(member);
      return roles.length > 0 || (isSeen && (acted.has(member) || name !== ERASED));
    }).length;
  }

  function runsOfNotes(withheld: ReadonlySet<RecordedEvent>): number {
    const runs = among.textless.flatMap((event) => {
      if (!among.ofNotes.has(event.seq) || withheld.has(event)) return [];
      if (event.type === "checks.compared") return event.data.run;
      return event.type === "checks.run" ? event.seq : [];
    });
    return new Set(runs).size;
  }

  return {
    /** @param event what is given, as it is read */
    see(given: ChainEvent, event: RecordedEvent): void {
      members.see(event);
      known.see(event);
      add(countsIn(event));
      add(partsLeftOut(given));
      if (!among.see(event)) visible.add(event.actor.member);
      if (!isLeftOutWhole(event, among.ofNotes)) acted.add(event.actor.member);
    },
    /** What it tells of, once all were seen. */
    shown: known.shown,
    /** Whether it withholds something. */
    isWithholding: (): boolean => among.withheld(known.shown).length > 0,
    counts(): Counts {
      const withheld = new Set(among.withheld(known.shown));
      const [contacts, note_findings] = [known.contacts(), runsOfNotes(withheld)];
      return { ...counts, contacts, note_findings, names: names(withheld) };
    },
  };
}
