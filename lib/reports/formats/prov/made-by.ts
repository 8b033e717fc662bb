import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/** Something that an event brought into being, and what it was made from; all by id. */
export interface Made {
  kind: string;
  id: string;
  from: string[];
}

/**
 * What an event made; nothing where it only moved or took away.
 * @param evidenceOf the evidence that stands of a claim by then, by id
 */
export function madeBy(
  event: RecordedEvent,
  evidenceOf: (claim: string) => Iterable<string> = () => [],
): Made[] {
  if (event.type !== "checks.run" && event.type !== "checks.compared") {
    const made = oneBy(event, evidenceOf);
    return made ? [made] : [];
  }
  const from = [event.data.revision, ...("sources" in event.data ? event.data.sources : [])];
  return event.detail.findings.map(({ id }) => ({ kind: "finding", id, from }));
}

function oneBy(
  event: RecordedEvent,
  evidenceOf: (claim: string) => Iterable<string>,
): Made | undefined {
  switch (event.type) {
    case "article.imported":
      return { kind: "revision", id: event.data.revision, from: [] };
    case "article.revised":
      return { kind: "revision", id: event.data.revision, from: [event.data.previous] };
    case "article.signed_off":
      return { kind: "sign-off", id: event.data.signOff, from: [event.data.revision] };
    case "article.checked":
      return { kind: "checking", id: event.data.checking, from: [event.data.revision] };
    case "contact.asked":
      return { kind: "contact", id: event.data.contact, from: [] };
    case "correction.opened":
      return {
        kind: "correction",
        id: event.data.correction,
        from: [event.data.revision, ...(event.data.aboutClaim ? [event.data.aboutClaim] : [])],
      };
    case "signature.given":
      return { kind: "signature", id: event.data.signature, from: [event.data.revision] };
    case "signature.refused":
      return { kind: "objection", id: event.data.signature, from: [event.data.revision] };
    case "article.published":
      return { kind: "publication", id: event.data.publication, from: [event.data.revision] };
    case "source.added":
      return { kind: "source", id: event.data.source, from: [] };
    case "annotation.added":
      return { kind: "annotation", id: event.data.annotation, from: [event.data.revision] };
    case "reply.added":
      return {
        kind: "reply",
        id: event.data.reply,
        from: [event.data.annotation ?? event.data.claim ?? ""].filter(Boolean),
      };
    case "claim.opened":
      return {
        kind: "claim",
        id: event.data.claim,
        from: [event.data.revision, ...(event.data.finding ? [event.data.finding] : [])],
      };
    case "evidence.attached":
      return {
        kind: "evidence",
        id: event.data.evidence,
        from: [event.data.source, event.data.claim],
      };
    case "verdict.proposed":
      return {
        kind: "verdict",
        id: event.data.verdict,
        from: [event.data.claim, ...evidenceOf(event.data.claim)],
      };
    case "claim.approved":
    case "claim.returned":
      return { kind: "decision", id: event.data.decision, from: [event.data.verdict] };
    default:
      return undefined;
  }
}
