import { canonicalJson } from "#lib/core/canonical-json.ts";
import { readBody } from "#lib/domain/history/recorded-event.ts";
import { bearsErasure } from "#lib/engines/hash-chain/erasure-mark.ts";
import { chainProblem, saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import type { EventBody } from "#lib/platform/audit/vocabulary.ts";
import { bindingOf } from "./binding.ts";
import { editionOf } from "./editions.ts";
import { type LeftDigests, leftByErasures } from "./left-by-erasures.ts";
import type { ChainEvent, Report } from "./report.ts";

function placeProblem(report: Report, event: ChainEvent, body: EventBody): string | undefined {
  const { seq } = event;
  if (canonicalJson(body) !== event.body)
    return `event ${seq} is not in the exact form (RFC 8785) in which events are written`;
  if (body.seq !== seq) return `event ${seq} says that it is event ${body.seq}`;
  if (body.chain !== report.chain.id) return `event ${seq} belongs to another log`;
  if (body.newsroom !== report.newsroom.id) return `event ${seq} belongs to another newsroom`;
  return undefined;
}

function isExact(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

function detailProblem(
  event: ChainEvent,
  body: EventBody,
  left: LeftDigests | undefined,
  isPublic: boolean,
): string | undefined {
  const { seq, salt, detail, parts } = event;
  if (parts && (!isPublic || detail === null))
    return `event ${seq} is given in parts, as nothing is that this edition gives`;
  if (salt === null && detail === null) return undefined;
  // What a public edition gives in part is bound to a digest of its own, or to none: see `verify-edition.ts`.
  if (isPublic && detail !== null && bindingOf(event, left) !== "whole") {
    return isExact(detail)
      ? undefined
      : `the names and texts of event ${seq} are not in the exact form (RFC 8785)`;
  }
  if (salt === null || detail === null) return `event ${seq} has lost half of its texts`;
  const digest = saltedDigest(salt, detail);
  if (digest !== (left?.detail ?? body.detail))
    return `the names and texts of event ${seq} are not those that were recorded`;
  return digest === body.detail || bearsErasure(detail)
    ? undefined
    : `the names and texts of event ${seq} are others than were recorded, and nothing in them was erased`;
}

/**
 * The first thing that is wrong with a report's log: its hashes, its head, an event that is not in
 * its place, texts that are not those whose digest was recorded. Undefined where it holds.
 * @throws EventProblem where a body cannot be read
 */
export function logProblem(report: Report): string | undefined {
  const { chain, atSeq } = report;
  const broken = chainProblem(chain.events, chain.head);
  if (broken) return broken;
  if (chain.head.seq !== atSeq)
    return `the report is of event ${atSeq}, but its log ends at event ${chain.head.seq}`;
  const left = leftByErasures(chain.events);
  const isPublic = editionOf(report) === "public";
  let last = Number.NEGATIVE_INFINITY;
  for (const event of chain.events) {
    const body = readBody(event);
    const problem =
      placeProblem(report, event, body) ??
      detailProblem(event, body, left.get(event.seq), isPublic);
    if (problem) return problem;
    const at = Date.parse(body.at);
    if (at < last) return `event ${event.seq} is dated before the one before it`;
    last = at;
  }
  return undefined;
}
