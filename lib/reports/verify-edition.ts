import { canonicalJson } from "#lib/core/canonical-json.ts";
import { readBody } from "#lib/domain/history/recorded-event.ts";
import { ERASURE_MARK } from "#lib/engines/hash-chain/erasure-mark.ts";
import { openPart } from "#lib/platform/audit/open-part.ts";
import { LEFT_OUT, leftParts } from "#lib/platform/audit/parts.ts";
import { bindingOf, isByErasure } from "./binding.ts";
import { editionOf } from "./editions.ts";
import type { LeftDigests } from "./left-by-erasures.ts";
import { openChain } from "./open-chain.ts";
import type { ChainEvent, Report } from "./report.ts";

/** Whether a report calls members by their roles instead of by name. */
export const hidesNames = ({ omissions = [] }: Pick<Report, "omissions">): boolean =>
  omissions.some(({ what }) => what === "names");

/** Whether something of an event's own is left out of what lies beside it, as its words show. */
function showsOmission(event: ChainEvent): boolean {
  const { data } = readBody(event);
  const isLong = (list: unknown) => Array.isArray(list) && list.length > 0;
  const { detail } = event;
  return (
    event.parts !== undefined ||
    isLong(data.brought) ||
    isLong(data.annotations) ||
    Boolean(detail?.includes(`"${LEFT_OUT}"`) || detail?.includes('"seenBy":[]'))
  );
}

/**
 * Whether words that an erasure alone binds show nothing of it: what it took out may be in what the edition leaves out,
 * or it took nothing out, and somebody put these words there.
 */
export const isUnshown = (event: ChainEvent, left: LeftDigests | undefined): boolean =>
  isByErasure(event, left) && !event.detail?.includes(ERASURE_MARK);

/**
 * Why words are given without the salt that would bind them: the log has no digest of them sentence by sentence, since
 * it or the erasure that left them is older; and it has none at all, or a member is named in what somebody wrote, and is
 * called otherwise here.
 */
function mayLackSalt(event: ChainEvent, left: LeftDigests | undefined): boolean {
  const { open, type, parts } = readBody(event);
  if ((left ?? { parts }).parts !== undefined) return false;
  if (open === undefined || left) return true;
  return /(?:Editor|Reviewer|Reporter|Auditor|Administrator|Bot|Member) \d/.test(
    openPart(type, event.detail ?? "{}"),
  );
}

/** Whether an event that is given in parts leaves something out, and no sentence where names are not hidden. */
function isLeftOutDuly({ parts, ...event }: ChainEvent, hidden: boolean): boolean {
  if (!parts) return true;
  const { type } = readBody(event);
  const { sentences, documents, salts, unduly } = leftParts(type, {
    ...{ parts, detail: event.detail ?? "{}" },
  });
  if (unduly > 0) return false;
  return hidden ? sentences + documents + salts > 0 : salts > 0 && sentences + documents === 0;
}

/**
 * What is wrong with what a report says of its edition, or with what it gives in it: something that the edition leaves
 * out, a name that it hides, words that nothing binds. Undefined where it is as that edition is made.
 * @param left what erasures say is left of events
 */
export function editionProblem(
  report: Report,
  left: ReadonlyMap<number, LeftDigests>,
): string | undefined {
  const { version, edition, omissions, chain } = report;
  if ((version === 1) !== (edition === undefined))
    return "the report does not say which edition it is, as reports of its version do";
  if (editionOf(report) !== "public")
    return omissions && `the ${edition} edition leaves nothing out of which it would have to tell`;
  if (!omissions) return "the public edition does not say what it leaves out";
  const hidden = hidesNames(report);
  const again = openChain(chain.events, hidden);
  for (const [index, event] of chain.events.entries()) {
    const { seq, detail } = event;
    const { detail: its = null, salt, parts } = again[index] ?? {};
    // Of some events all is left out, and nothing is there in which somebody could be named.
    if (its !== detail)
      return its !== null && openChain([event], false)[0]?.detail === detail
        ? `event ${seq} names somebody whom this edition calls by a role, or as the byline does`
        : `event ${seq} says what the public edition leaves out`;
    if (
      salt !== event.salt ||
      Boolean(parts) !== Boolean(event.parts) ||
      !isLeftOutDuly(event, hidden)
    )
      return `event ${seq} is not given as the public edition gives it`;
    const binding = bindingOf(event, left.get(seq));
    if (isUnshown(event, left.get(seq)) && !showsOmission(event))
      return `the names and texts of event ${seq} are others than were recorded, and nothing in them was erased`;
    if (binding === "none" && !mayLackSalt(event, left.get(seq)))
      return `the words of event ${seq} are given without their salt, which the log has a digest for`;
    if (binding && binding !== "whole" && !hidden && !showsOmission(event))
      return `words are left out of event ${seq}, and the report does not say so`;
  }
  return undefined;
}

/** What it says of what is left out, against what its own events give. */
export const omissionsProblem = (
  { omissions }: Report,
  found: NonNullable<Report["omissions"]>,
): string | undefined =>
  omissions && canonicalJson(omissions) !== canonicalJson(found)
    ? "what it says of what the edition leaves out is not so"
    : undefined;
