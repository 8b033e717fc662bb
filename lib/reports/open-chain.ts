import { canonicalJson } from "#lib/core/canonical-json.ts";
import { rewriteDetail, spellings } from "#lib/domain/erasures/redact.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { readBody, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { isInward, nameKeyOf, openPart, openSalt } from "#lib/platform/audit/open-part.ts";
import type { EventBody } from "#lib/platform/audit/vocabulary.ts";
import { pseudonymsOf } from "./pseudonyms.ts";
import type { ChainEvent } from "./report.ts";

/** The log as a public edition gives it: its bodies and hashes as they are, and beside them what may be said. */

/** What stands where a public edition leaves words out. */
export const LEFT_OUT = "(left out)";

/** Fewer letters than these are a name only where no letter stands beside them. */
const LEAST_LENGTH = 4;

type Json = Record<string, unknown>;
type Called = ReadonlyMap<string, string>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether all that an event says is of the newsroom's own discussion, or of whom it asked outside. */
export const isInwardType = (type: string): boolean => /^(annotation|reply|expert)\./.test(type);

function leftOut(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return value === "" ? "" : LEFT_OUT;
}

/** Without what is the newsroom's own. Notes of an imported file are told by their number alone. */
function withoutInward(type: string, detail: Json): Json {
  return Object.fromEntries(
    Object.entries(detail)
      .filter(([key]) => key !== "brought")
      .map(([key, value]) => [key, isInward(type, key) ? leftOut(value) : value]),
  );
}

interface Naming {
  value: Json;
  key: string;
  /** Whom it names; of some only the body says it. */
  member: unknown;
}

function* namingsIn(value: unknown, data: EventBody["data"]): Generator<Naming> {
  if (Array.isArray(value)) for (const one of value) yield* namingsIn(one, data);
  if (!isObject(value)) return;
  const key = nameKeyOf(value);
  const ofBody: Json = { ownerName: data.owner, deciderName: data.decider };
  if (key !== undefined) yield { value, key, member: ofBody[key] ?? value.member ?? value.id };
  for (const [inner, one] of Object.entries(value)) {
    if (inner !== "byline") yield* namingsIn(one, data);
  }
}

/** All that names a member in what lies beside an event, to be read or set. */
function* namings(detail: Json, { actor, data }: EventBody): Generator<Naming> {
  if (isObject(detail.actor)) yield { value: detail.actor, key: "name", member: actor };
  yield* namingsIn(detail, data);
}

/** What members are called in these texts, in whatever spelling, and what stands for it; the longest first. */
function namesIn(events: readonly ChainEvent[], called: Called): [name: string, instead: string][] {
  const names = new Map<string, string>();
  for (const event of events) {
    if (event.detail === null) continue;
    for (const { value, key, member } of namings(JSON.parse(event.detail), readBody(event))) {
      const instead = called.get(String(member));
      const name = String(value[key]);
      const isName = name !== ERASED && name !== "" && name !== instead;
      if (instead && isName) for (const one of spellings([name])) names.set(one, instead);
    }
  }
  return [...names].sort(([one], [other]) => other.length - one.length);
}

const patterned = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

function rewriting(names: readonly [string, string][]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const alternatives = names.map(([name]) =>
    name.length < LEAST_LENGTH
      ? `(?<![\\p{L}\\p{N}])${patterned(name)}(?![\\p{L}\\p{N}])`
      : patterned(name),
  );
  const any = new RegExp(alternatives.join("|"), "gu");
  const instead = new Map(names);
  return (text) => text.replaceAll(any, (name) => instead.get(name) ?? name);
}

/** In words that people wrote, too; the byline is printed above the article. */
function withoutNames(
  type: string,
  detail: Json,
  body: EventBody,
  called: Called,
  rewrite: (text: string) => string,
): Json {
  const copy = structuredClone(detail);
  for (const { value, key, member } of namings(copy, body)) {
    value[key] = called.get(String(member)) ?? value[key];
  }
  const rewritten: Json = JSON.parse(rewriteDetail(type, canonicalJson(copy), rewrite));
  return "byline" in detail ? { ...rewritten, byline: detail.byline } : rewritten;
}

function given(
  event: ChainEvent,
  hide?: { called: Called; rewrite: (text: string) => string },
): ChainEvent {
  if (event.detail === null) return event;
  const body = readBody(event);
  if (isInwardType(body.type)) return { ...event, salt: null, detail: null };
  const shown = withoutInward(body.type, JSON.parse(event.detail));
  const detail = canonicalJson(
    hide ? withoutNames(body.type, shown, body, hide.called, hide.rewrite) : shown,
  );
  if (detail === event.detail) return event;
  const salt = event.salt === null ? null : openSalt(event.salt);
  const isOpen = salt !== null && saltedDigest(salt, openPart(body.type, detail)) === body.open;
  return { ...event, salt: isOpen ? salt : null, detail };
}

/**
 * The events as a public edition gives them. What is left out of one has its digest in the body; what is given of it
 * has the salt by which that is verified, or none where the log does not say so much. Given again it is the same.
 */
export function openChain(events: readonly ChainEvent[], hideNames: boolean): ChainEvent[] {
  const shown = events.map((event) => given(event));
  if (!hideNames) return shown;
  const called = pseudonymsOf(shown.map(recordedEvent));
  const rewrite = rewriting(namesIn(events, called));
  return events.map((event) => given(event, { called, rewrite }));
}
