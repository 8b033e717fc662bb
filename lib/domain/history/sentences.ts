import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import { ERASED } from "./erased.ts";
import type { Names } from "./names.ts";
import { planned } from "./planned-sentence.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { revised } from "./revision-sentence.ts";
import { because, broughtAlong, closed, list, quoted } from "./wording.ts";

type EventOf<T extends EventType> = Extract<RecordedEvent, { type: T }>;
type Predicate<T extends EventType> = (event: EventOf<T>, names: Names) => string;

const claim = ({ data }: { data: { claim: string } }, names: Names) =>
  `claim ${names.claims.get(data.claim) ?? ERASED}`;

const source = (id: string | undefined, names: Names) =>
  `source ${(id && names.sources.get(id)) ?? ERASED}`;

const place = ({ detail }: { detail: { spans: { exact: string }[] } }) =>
  detail.spans.length === 0 ? "" : ` at ${list(detail.spans.map(({ exact }) => quoted(exact)))}`;

const stances: Record<string, string> = {
  supports: "supporting it",
  refutes: "refuting it",
  context: "as context",
};

const modes: Record<string, string> = {
  on: "is on",
  notice: "gives notices only",
  off: "is off",
};

const wordLists: Record<string, string> = {
  spellings: "spellings",
  metonyms: "metonyms",
  well_known_names: "well-known names",
};

/** How many of many things a sentence names. */
const NAMED = 10;

function listed(all: readonly string[]): string {
  const more = all.length - NAMED;
  return list(more > 0 ? [...all.slice(0, NAMED), `${more} more`] : all);
}

const entriesOf = (entries: readonly (readonly string[])[]) =>
  listed(entries.map((words) => quoted(words.join(", "))));

function findings(ids: readonly string[], names: Names): string {
  const said = listed(ids.map((id) => quoted(names.findings.get(id) ?? ERASED)));
  return ids.length === 1 ? `the finding ${said}` : `${ids.length} findings, ${said}`;
}

function annotation(id: string, names: Names): string {
  const known = names.annotations.get(id);
  return known ? `the ${known.kind} ${quoted(known.body)}` : "a comment";
}

/** What a reply answers. */
function answered({ data }: { data: { claim?: string; annotation?: string } }, names: Names) {
  const { claim: claimId, annotation: annotationId } = data;
  return claimId
    ? claim({ data: { claim: claimId } }, names)
    : annotation(annotationId ?? "", names);
}

const reply = (event: EventOf<"reply.removed" | "reply.restored">, names: Names) =>
  `the reply ${quoted(names.replies.get(event.data.reply) ?? ERASED)} to ${answered(event, names)}`;

/** What each kind of event says of its actor. */
const predicates: { [T in EventType]: Predicate<T> } = {
  "newsroom.founded": ({ detail }) => `founded the newsroom ${quoted(detail.name)}.`,
  "member.added": ({ data, detail }) =>
    `added ${detail.name} (${detail.email}) as ${list(data.roles)}.`,
  "rule_modes.changed": ({ data, detail }) => {
    const said = data.rules.map(
      ({ rule, mode }, index) => `${quoted(detail.titles[index] ?? rule)} ${modes[mode] ?? mode}`,
    );
    return `set up the checks: ${list(said)}.`;
  },
  "word_list.changed": ({ data, detail }) => {
    const changes = Object.entries({ added: detail.added, removed: detail.removed })
      .filter(([, entries]) => entries.length > 0)
      .map(([verb, entries]) => `${verb} ${entriesOf(entries)}`);
    return `changed the list of ${wordLists[data.list] ?? data.list}${because(changes.join("; "))}`;
  },
  "report.exported": ({ data, detail }) =>
    `exported the report of ${quoted(detail.title)} at event ${data.atSeq} as ${data.format.toUpperCase()}.`,
  "article.imported": ({ data, detail }) =>
    `imported ${quoted(detail.title)} as revision ${data.number}${broughtAlong(data.brought)}.`,
  "article.revised": revised,
  "article.signed_off": ({ detail }) => `signed off the article${because(detail.reservations)}`,
  "source.added": ({ data, detail }) =>
    closed(`added source ${data.number}, ${quoted(detail.title)}`),
  "checks.requested": ({ data }) =>
    data.because === "upgrade"
      ? "set out to run the checks again, as it or their settings have changed."
      : "asked for the checks.",
  "checks.failed": ({ detail }) => `could not finish the checks${because(detail.reason)}`,
  "checks.run": ({ data }) =>
    `ran the checks: ${data.findings} ${data.findings === 1 ? "finding" : "findings"}.`,
  "finding.dismissed": ({ data, detail }, names) =>
    `dismissed ${findings([data.finding], names)}${because(detail.reason)}`,
  "findings.dismissed": ({ data, detail }, names) =>
    `dismissed ${findings(data.findings, names)}${because(detail.reason)}`,
  "findings.restored": ({ data }, names) => `took up again ${findings(data.findings, names)}.`,
  "facts.judged": ({ detail }) =>
    `judged not checkable ${entriesOf(detail.facts.map(({ exact }) => [exact]))}${because(detail.reason)}`,
  "facts.judgment_withdrawn": ({ detail }) =>
    `took back that ${entriesOf(detail.facts.map(({ exact }) => [exact]))} cannot be checked.`,
  "annotation.added": (event) =>
    `${annotated(event)}${place(event)}${because(event.detail.body)}${fromFile(event)}`,
  "annotation.edited": ({ data, detail }, names) =>
    `changed the ${names.annotations.get(data.annotation)?.kind ?? "comment"} ${quoted(detail.was)} to ${quoted(detail.body)}.`,
  "annotation.reattached": (event, names) =>
    pointed(annotation(event.data.annotation, names), event.detail),
  "annotation.removed": ({ data }, names) => `removed ${annotation(data.annotation, names)}.`,
  "annotation.restored": ({ data }, names) => `brought back ${annotation(data.annotation, names)}.`,
  "annotation.resolved": ({ data }, names) => `resolved ${annotation(data.annotation, names)}.`,
  "annotation.reopened": ({ data }, names) =>
    `took up again ${annotation(data.annotation, names)}.`,
  "reply.added": (event, names) =>
    `replied to ${answered(event, names)}${because(event.detail.body)}`,
  "reply.edited": (event, names) =>
    `changed the reply ${quoted(event.detail.was)} to ${answered(event, names)} to ${quoted(event.detail.body)}.`,
  "reply.removed": (event, names) => `removed ${reply(event, names)}.`,
  "reply.restored": (event, names) => `brought back ${reply(event, names)}.`,
  "claim.opened": (event, names) =>
    `opened ${claim(event, names)}${event.data.finding ? " from a finding" : ""}${because(event.detail.statement)}${fall(event)}`,
  "claim.reattached": (event, names) => pointed(claim(event, names), event.detail),
  "claim.context_confirmed": (event, names) =>
    `confirmed that ${claim(event, names)} stands in its changed sentence.`,
  "claim.assigned": (event, names) =>
    `gave ${claim(event, names)} to ${names.members.get(event.data.owner) ?? event.detail.ownerName}.`,
  "claim.planned": (event, names) => planned(event, claim(event, names)),
  "claim.unassigned": (event, names) => `left ${claim(event, names)} to nobody.`,
  "claim.research_started": (event, names) => `took up research on ${claim(event, names)}.`,
  "claim.waiting": (event, names) =>
    `noted that ${claim(event, names)} waits for a source${because(event.detail.reason)}`,
  "claim.withdrawn": (event, names) =>
    `withdrew ${claim(event, names)}${because(event.detail.reason)}`,
  "claim.taken_up": (event, names) =>
    `took ${claim(event, names)} up again, which was withdrawn${because(event.detail.reason)}${fall(event)}`,
  "claim.reopened": (event, names) =>
    `opened ${claim(event, names)} again${because(event.detail.reason)}${fall(event)}`,
  "evidence.attached": (event, names) =>
    `attached ${source(event.data.source, names)} to ${claim(event, names)}, ${stances[event.data.stance] ?? event.data.stance}.${lapse(event)}`,
  "evidence.removed": (event, names) =>
    `removed ${source(names.evidence.get(event.data.evidence), names)} from ${claim(event, names)}${because(event.detail.reason)}${lapse(event)}`,
  "evidence.restored": (event, names) =>
    `brought back ${source(names.evidence.get(event.data.evidence), names)} for ${claim(event, names)}.${lapse(event)}`,
  "verdict.proposed": (event, names) =>
    `proposed ${quoted(event.detail.label)}, ${event.data.disposition}, on ${claim(event, names)}.`,
  "claim.approved": (event, names) =>
    `approved ${claim(event, names)}${because(event.detail.reason)}`,
  "claim.returned": (event, names) =>
    `returned ${claim(event, names)}${because(event.detail.reason)}`,
};

/** What is pointed at other words, at some, or at none. */
function pointed(
  what: string,
  { spans, was = [] }: { spans: { exact: string }[]; was?: readonly string[] },
): string {
  const words = (all: readonly string[]) => list(all.map(quoted));
  if (spans.length === 0) return `took ${what} off its words, ${words(was)}.`;
  const now = words(spans.map(({ exact }) => exact));
  return was.length === 0
    ? `pointed ${what} at new words at ${now}.`
    : `pointed ${what} at ${now} instead of ${words(was)}.`;
}

/** New evidence ends an approval: the sentence says so. */
function lapse(
  event: EventOf<"evidence.attached" | "evidence.removed" | "evidence.restored">,
): string {
  const { from, to } = event.data;
  const lapsed = from === "approved" && to === "stale" ? " Its approval no longer stands." : "";
  return `${lapsed}${fall(event)}`;
}

/** What ends a sign-off says so. */
function fall({ data }: { data: { article?: { from: string; to: string } } }): string {
  return data.article ? " The article’s sign-off no longer stands." : "";
}

const kindsOfAnnotation: Record<string, string> = {
  question: "asked a question",
  suggestion: "suggested other words",
  highlight: "highlighted words",
};

const annotated = ({ data }: EventOf<"annotation.added">) =>
  kindsOfAnnotation[data.kind] ?? "commented";

function fromFile({ detail }: EventOf<"annotation.added">): string {
  return detail.file ? ` ${detail.file.author || "Somebody"} wrote it in the file.` : "";
}

/**
 * One plain English sentence of an event: who did what. Texts that were erased stand as
 * `(erased)`.
 * @param names what `namesOf` read from the chain's events
 */
export function sentenceOf(event: RecordedEvent, names: Names): string {
  // The table pairs each type with its own predicate, which TypeScript cannot follow through an index.
  const predicate = predicates[event.type] as Predicate<EventType>;
  return `${event.actor.name} ${predicate(event, names)}`;
}
