import {
  type ClaimContent,
  contentDigest,
  sourceContentHash,
} from "#lib/domain/claims/content-digest.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { LEFT_OUT } from "#lib/platform/audit/parts.ts";
import type { ArticleRecord, Claim, Source } from "./report.ts";

type Verdict = Claim["verdicts"][number];

/** The salts beside the events that attached evidence, by its ids. */
export type EvidenceSalts = ReadonlyMap<string, string>;

/** With what a decision may have been bound to its evidence: what the salt is made into; as versions before took it. */
export const saltings = (salts: EvidenceSalts): EvidenceSalts[] => [
  new Map([...salts].map(([id, its]) => [id, openSalt(its)])),
  salts,
  new Map(),
];

/** What a decision on the claim's last verdict would rest on now. */
export function contentOf(
  claim: Claim,
  verdict: Verdict,
  sources: readonly Source[],
  salts: EvidenceSalts,
): ClaimContent | undefined {
  const { rating, label, rationale, disposition, oldText, newText } = verdict;
  const texts = { oldText: oldText ?? undefined, newText: newText ?? undefined };
  const evidence: ClaimContent["evidence"] = [];
  for (const { id, source: of, locator, quote, stance, removed } of claim.evidence) {
    const source = sources.find((candidate) => candidate.id === of);
    if (!source) return undefined;
    const said = { kind: source.kind, locator, quote, stance };
    const contentHash = sourceContentHash(source);
    if (!removed) evidence.push({ ...said, contentHash, salt: salts.get(id) });
  }
  return {
    words: claim.spans.map(({ exact }) => exact),
    statement: claim.statement,
    verdict: { rating, label, rationale, disposition, ...texts },
    evidence,
  };
}

/** What of a claim its content is made of, beside what its events' bodies say. */
const contentTypes = new Set<RecordedEvent["type"]>([
  "claim.opened",
  "claim.reattached",
  "verdict.proposed",
  "evidence.attached",
  "source.added",
]);

/** Whether an event tells of what this claim's content is made of. */
function isOfContent({ id, evidence }: Claim): (event: RecordedEvent) => boolean {
  const its = new Set(evidence.map(({ source }) => source));
  return ({ type, data }) =>
    contentTypes.has(type) &&
    (("claim" in data && data.claim === id) || ("source" in data && its.has(data.source ?? "")));
}

/** Whether texts that the claim's content is made of were erased, so that nobody can digest them. */
const isContentErased = (claim: Claim, earlier: readonly RecordedEvent[]): boolean =>
  earlier.filter(isOfContent(claim)).some(({ erased, redacted }) => erased || redacted);

/**
 * Whether a public edition leaves out words that a decision on the claim is bound to, so that its digest cannot be made
 * from what is given. What not everybody in the newsroom sees does not count here: nobody is told what rests on it.
 */
export function isContentLeftOut(
  claim: Claim,
  sources: readonly Source[],
  earlier: readonly RecordedEvent[],
): boolean {
  const its = new Set(claim.evidence.map(({ source }) => source));
  return (
    sources.some(({ id, note, file }) => its.has(id) && note === LEFT_OUT && !file) ||
    earlier.filter(isOfContent(claim)).some(({ redacted }) => redacted)
  );
}

/**
 * What is wrong with a decision, in itself: that it is not on the claim's last verdict, or not on
 * the words, statement, verdict and evidence that the claim had at that event (docs/product.md, "The
 * life of a claim"). Undefined where it holds, where the event is none, and where texts that it
 * rests on were erased or are left out of the edition.
 * @param record as the events before this one leave it
 * @param earlier the events before it: asked for only where its digest is another
 * @param salted by `saltings`, once for all decisions of a log
 */
export function decisionProblem(
  record: ArticleRecord,
  event: RecordedEvent,
  earlier: () => readonly RecordedEvent[],
  salted: readonly EvidenceSalts[],
): string | undefined {
  if (event.type !== "claim.approved" && event.type !== "claim.returned") return undefined;
  const claim = record.claims.find(({ id }) => id === event.data.claim);
  const verdict = claim?.verdicts.at(-1);
  if (!claim || verdict?.id !== event.data.verdict)
    return `event ${event.seq} decides on another verdict than the last of claim ${claim?.number}`;
  if (event.erased) return undefined;
  const { salt, digest } = event.detail;
  const holds = salted.some((by) => {
    const content = contentOf(claim, verdict, record.sources, by);
    return content && contentDigest(salt, content) === digest;
  });
  if (holds) return undefined;
  const before = earlier();
  return isContentErased(claim, before) || isContentLeftOut(claim, record.sources, before)
    ? undefined
    : `the decision on claim ${claim.number} (event ${event.seq}) was not taken on what the claim said then: its digest is another`;
}
