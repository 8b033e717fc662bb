import type { EventData, EventType } from "#lib/platform/audit/vocabulary.ts";
import type { NotificationKind } from "./kinds.ts";

/** Whom an event concerns: members by name, and the owner and last proposer of each of these claims. */
export interface Concern {
  kind: NotificationKind;
  members: readonly string[];
  claims: readonly string[];
  /** Whether whoever did it is told: a job did it for them, and they did not wait. */
  isOwn?: true;
}

const ofClaim = (kind: NotificationKind, claim: string): Concern => ({
  kind,
  members: [],
  claims: [claim],
});

/** What new or removed evidence ends. */
function lapse(data: { claim: string; from?: string; to?: string }): Concern | undefined {
  const { claim, from, to } = data;
  return from === "approved" && to === "stale" ? ofClaim("stale", claim) : undefined;
}

/** The claims whose approval a new text ended. */
export function lapsedIn({ claims }: EventData<"article.revised">): string[] {
  return claims
    .filter(({ from, to }) => from === "approved" && to === "stale")
    .map(({ claim }) => claim);
}

/** Whoever is named in a note for the first time. */
const named = ({ mentions = [] }: { mentions?: string[] }): Concern | undefined =>
  mentions.length > 0 ? { kind: "mentioned", members: mentions, claims: [] } : undefined;

const ofReport = (kind: "report_ready" | "report_failed"): Concern => ({
  ...{ kind, members: [], claims: [] },
  isOwn: true,
});

/** Whoever may give a signature that a text waits for. */
function toSign({ needed = [] }: { needed?: EventData<"article.checked">["needed"] }) {
  const members = needed
    .filter(({ signature }) => signature === undefined)
    .flatMap((need) => need.members);
  const told: Concern = { kind: "to_sign", members: [...new Set(members)], claims: [] };
  return members.length > 0 ? told : undefined;
}

/** The one place that says which events somebody is told of, and who. */
const concerns: { [T in EventType]?: (data: EventData<T>) => Concern | undefined } = {
  "claim.assigned": ({ owner }) => ({ kind: "assigned", members: [owner], claims: [] }),
  "claim.returned": ({ claim }) => ofClaim("returned", claim),
  "claim.approved": ({ claim }) => ofClaim("approved", claim),
  "expert.answered": ({ askedBy, claim }) => ({
    kind: "answered",
    members: [askedBy],
    claims: [claim],
  }),
  "contact.deadline_passed": ({ askedBy, aboutClaims }) => ({
    kind: "overdue",
    members: [askedBy],
    claims: aboutClaims,
  }),
  "annotation.added": named,
  "annotation.edited": named,
  "reply.added": named,
  "reply.edited": named,
  "verdict.proposed": named,
  "evidence.attached": lapse,
  "evidence.removed": lapse,
  "evidence.restored": lapse,
  "article.checked": toSign,
  "article.signed_off": toSign,
  "article.risk_set": toSign,
  "signature.refused": ({ tells }) => ({ kind: "objected", members: tells, claims: [] }),
  "article.revised": (data) => {
    const claims = lapsedIn(data);
    return claims.length > 0 ? { kind: "stale", members: [], claims } : undefined;
  },
  // Whoever waited for it has it.
  "report.exported": ({ order }) => (order ? ofReport("report_ready") : undefined),
  "report.failed": () => ofReport("report_failed"),
};

/** Whom an event concerns; undefined where nobody is to be told. */
export function concernOf<T extends EventType>(type: T, data: EventData<T>): Concern | undefined {
  return concerns[type]?.(data);
}
