import { ERASED } from "./erased.ts";
import type { RecordedEvent } from "./recorded-event.ts";

/** What the ids in a chain's events are called, as its events themselves say. */
export interface Names {
  members: Map<string, string>;
  claims: Map<string, number>;
  sources: Map<string, number>;
  /** Which source a piece of evidence is. */
  evidence: Map<string, string>;
  /** What the check said, and which. */
  findings: Map<string, { rule: string; message: string }>;
  annotations: Map<string, { kind: string; body: string }>;
  /** What each reply says. */
  replies: Map<string, string>;
  contacts: Map<string, number>;
}

function learn(names: Names, event: RecordedEvent): void {
  if (!event.erased) names.members.set(event.actor.member, event.actor.name);
  switch (event.type) {
    case "article.imported":
      for (const { member, name } of event.detail.authors) names.members.set(member, name);
      learnBrought(names, event);
      break;
    case "article.revised":
      learnBrought(names, event);
      break;
    case "member.added":
    case "member.joined":
    case "password_link.made":
    case "second_factor.reset":
    case "member.roles_changed":
    case "member.removed":
    case "member.restored":
      names.members.set(event.data.member, event.detail.name);
      break;
    case "claim.assigned":
      names.members.set(event.data.owner, event.detail.ownerName);
      break;
    case "break_glass.granted":
      names.members.set(event.data.decider, event.detail.deciderName);
      break;
    case "source.added":
      names.sources.set(event.data.source, event.data.number);
      break;
    case "checks.run":
    case "checks.compared":
      for (const { id, rule, message } of event.detail.findings)
        names.findings.set(id, { rule, message });
      break;
    case "annotation.added":
      names.annotations.set(event.data.annotation, {
        kind: event.data.kind,
        // A highlight says nothing: it is known by its words.
        body: event.detail.body || (event.detail.replacement ?? event.detail.spans[0]?.exact ?? ""),
      });
      break;
    case "annotation.edited": {
      const known = names.annotations.get(event.data.annotation);
      if (known)
        names.annotations.set(event.data.annotation, { ...known, body: event.detail.body });
      break;
    }
    case "reply.added":
    case "reply.edited":
      names.replies.set(event.data.reply, event.detail.body);
      break;
    case "contact.asked":
      names.contacts.set(event.data.contact, event.data.number);
      break;
    case "claim.opened":
      names.claims.set(event.data.claim, event.data.number);
      break;
    case "evidence.attached":
      names.evidence.set(event.data.evidence, event.data.source);
      break;
  }
}

function learnBrought(
  names: Names,
  { data, detail }: Extract<RecordedEvent, { type: "article.imported" | "article.revised" }>,
): void {
  data.brought?.forEach(({ annotation, kind }, index) => {
    const { body = ERASED, replacement } = detail.brought?.[index] ?? {};
    names.annotations.set(annotation, { kind, body: body || (replacement ?? "") });
  });
}

/** Reads from a chain's events what their ids are called; the newest name counts. */
export function namesOf(events: readonly RecordedEvent[]): Names {
  const names: Names = {
    members: new Map(),
    claims: new Map(),
    sources: new Map(),
    evidence: new Map(),
    findings: new Map(),
    annotations: new Map(),
    replies: new Map(),
    contacts: new Map(),
  };
  for (const event of events) learn(names, event);
  return names;
}

/** The names of both; where both have one, that of the others. */
export function withNames(names: Names, others: Names): Names {
  return {
    members: new Map([...names.members, ...others.members]),
    claims: new Map([...names.claims, ...others.claims]),
    sources: new Map([...names.sources, ...others.sources]),
    evidence: new Map([...names.evidence, ...others.evidence]),
    findings: new Map([...names.findings, ...others.findings]),
    annotations: new Map([...names.annotations, ...others.annotations]),
    replies: new Map([...names.replies, ...others.replies]),
    contacts: new Map([...names.contacts, ...others.contacts]),
  };
}
