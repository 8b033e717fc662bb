import { readBody } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { isOpenPart } from "#lib/platform/audit/parts.ts";
import type { LeftDigests } from "./left-by-erasures.ts";
import type { ChainEvent } from "./report.ts";

/** How the words beside an event are bound to its body. */
export type Binding =
  /** They are what was recorded, or what an erasure left of it. */
  | "whole"
  /** What is given of them is what was recorded; names in them are not bound. */
  | "open"
  /** They are given without a salt, so nobody can tell. */
  | "none";

/**
 * How the words that are given beside an event are bound.
 * @param left what an erasure says is left of it
 */
export function bindingOf(event: ChainEvent, left?: LeftDigests): Binding | undefined {
  const { salt, detail, parts } = event;
  if (detail === null) return undefined;
  if (salt === null) return "none";
  const body = readBody(event);
  return isOpenPart(body.type, { detail, salt, parts }, left?.parts ? left : body)
    ? "open"
    : "whole";
}

/**
 * Whether the words that are given beside an event are bound by what a later event says that an erasure left, and not by
 * what was recorded with them.
 * @param left what an erasure says is left of it
 */
export function isByErasure(event: ChainEvent, left: LeftDigests | undefined): boolean {
  const { salt, detail, parts } = event;
  if (!left || !salt || detail === null) return false;
  const body = readBody(event);
  return (
    saltedDigest(salt, detail) !== body.detail &&
    !isOpenPart(body.type, { detail, salt, parts }, body)
  );
}
