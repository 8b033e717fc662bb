import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { LiveChange } from "#lib/platform/live/messages.ts";

/** What a change is about, as the page calls it: "Claim 3", "Comment". */
export type NameOf = (change: LiveChange) => string | undefined;

/** What each kind of event did to its claim or annotation; of others, all that is said. */
const done: Record<EventType, string> = {
  "newsroom.founded": "Newsroom founded",
  "member.added": "Member added",
  "rule_modes.changed": "Checks set up",
  "word_list.changed": "List of words changed",
  "report.exported": "Report exported",
  "article.imported": "Article imported",
  "article.revised": "made",
  "article.signed_off": "Article signed off",
  "source.added": "Source added",
  "checks.requested": "Checks asked for",
  "checks.failed": "Checks not finished",
  "checks.run": "Checks run",
  "finding.dismissed": "Finding dismissed",
  "findings.dismissed": "Findings dismissed",
  "findings.restored": "Findings taken up again",
  "facts.judged": "Facts judged not checkable",
  "facts.judgment_withdrawn": "Judgment on facts taken back",
  "annotation.added": "added",
  "annotation.edited": "reworded",
  "annotation.reattached": "pointed at other words",
  "annotation.removed": "removed",
  "annotation.restored": "brought back",
  "annotation.resolved": "resolved",
  "annotation.reopened": "opened again",
  "reply.added": "answered",
  "reply.edited": "given a changed reply",
  "reply.removed": "left without one of its replies",
  "reply.restored": "given a reply back",
  "claim.opened": "opened",
  "claim.reattached": "pointed at other words",
  "claim.context_confirmed": "confirmed in its changed sentence",
  "claim.planned": "planned anew",
  "claim.assigned": "assigned",
  "claim.unassigned": "left to nobody",
  "claim.research_started": "taken up",
  "claim.waiting": "waiting for a source",
  "claim.withdrawn": "withdrawn",
  "claim.taken_up": "taken up again",
  "claim.reopened": "reopened",
  "evidence.attached": "given evidence",
  "evidence.removed": "left without a piece of its evidence",
  "evidence.restored": "given evidence back",
  "verdict.proposed": "given a verdict",
  "claim.approved": "approved",
  "claim.returned": "returned",
};

const isKnown = (type: string): type is EventType => Object.hasOwn(done, type);

/** A change in a few words, for those who cannot see it: "Claim 3 approved by Ruth Adler". */
export function toldOfChange(change: LiveChange, nameOf: NameOf): string {
  const { type, actor, revision } = change;
  const by = `by ${actor.name}`;
  if (!isKnown(type)) return `Something changed ${by}`;
  const said = done[type];
  if (type === "article.revised") return `Revision ${revision ?? ""} ${said} ${by}`;
  if (change.claim) return `${nameOf(change) ?? "A claim"} ${said} ${by}`;
  if (change.annotation) return `${nameOf(change) ?? "A comment"} ${said} ${by}`;
  return `${said} ${by}`;
}

/** How many changes are told one by one. */
const ONE_BY_ONE = 3;

/** Several changes in one announcement. */
export function toldOfChanges(changes: readonly LiveChange[], nameOf: NameOf): string {
  const told = changes.slice(0, ONE_BY_ONE).map((change) => toldOfChange(change, nameOf));
  const more = changes.length - told.length;
  if (more > 0) told.push(`${more} more ${more === 1 ? "change" : "changes"}`);
  return `${told.join(". ")}.`;
}
