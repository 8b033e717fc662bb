import { canonicalJson } from "#lib/core/canonical-json.ts";
import { readBody } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openPart } from "#lib/platform/audit/open-part.ts";
import { editionOf } from "./editions.ts";
import { LEFT_OUT, openChain } from "./open-chain.ts";
import type { ChainEvent, Report } from "./report.ts";

/** How the words beside an event are bound to its body. */
export type Binding =
  /** They are what was recorded, or what an erasure left of it. */
  | "whole"
  /** What is given of them is what was recorded; names in them are not bound. */
  | "open"
  /** They are given without a salt, so nobody can tell. */
  | "none";

/** How the words that are given beside an event are bound. */
export function bindingOf({ salt, detail, ...event }: ChainEvent): Binding | undefined {
  if (detail === null) return undefined;
  if (salt === null) return "none";
  const { type, open } = readBody({ ...event, detail });
  return open !== undefined && saltedDigest(salt, openPart(type, detail)) === open
    ? "open"
    : "whole";
}

/** Whether a report calls members by their roles instead of by name. */
export const hidesNames = ({ omissions = [] }: Pick<Report, "omissions">): boolean =>
  omissions.some(({ what }) => what === "names");

/** Whether something of an event's own is left out of what lies beside it, as its words show. */
function showsOmission(event: ChainEvent): boolean {
  const { data } = readBody(event);
  const isLong = (list: unknown) => Array.isArray(list) && list.length > 0;
  const { detail } = event;
  return (
    isLong(data.brought) ||
    isLong(data.annotations) ||
    Boolean(detail?.includes(`"${LEFT_OUT}"`) || detail?.includes('"seenBy":[]'))
  );
}

/**
 * Why words are given without the salt that would bind them: the log has no digest of them, since it is older or they
 * were erased; or a member is named in what somebody wrote, and is called otherwise here.
 */
function mayLackSalt(event: ChainEvent, erased: ReadonlySet<number>): boolean {
  const { open, type } = readBody(event);
  if (open === undefined || erased.has(event.seq)) return true;
  return /(?:Editor|Reviewer|Reporter|Auditor|Administrator|Bot|Member) \d/.test(
    openPart(type, event.detail ?? "{}"),
  );
}

/**
 * What is wrong with what a report says of its edition, or with what it gives in it: something that the edition leaves
 * out, a name that it hides, words that nothing binds. Undefined where it is as that edition is made.
 * @param erased the events of which words were erased
 */
export function editionProblem(report: Report, erased: ReadonlySet<number>): string | undefined {
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
    const its = again[index]?.detail ?? null;
    if (its !== detail)
      return openChain([event], false)[0]?.detail === detail
        ? `event ${seq} names somebody whom this edition calls by a role`
        : `event ${seq} says what the public edition leaves out`;
    const binding = bindingOf(event);
    if (binding === "none" && !mayLackSalt(event, erased))
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
