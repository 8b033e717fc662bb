import { isInward, nameKeyOf } from "#lib/platform/audit/open-part.ts";
import { LEFT_OUT } from "#lib/platform/audit/parts.ts";
import type { EventBody } from "#lib/platform/audit/vocabulary.ts";

/** What of a log is the newsroom's own, and where in it members are named: none of it is given to the public. */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether all that an event says is of the newsroom's own discussion, or of whom it asked outside. */
export const isInwardType = (type: string): boolean =>
  /^(annotation|reply|expert|contact)\./.test(type);

function leftOut(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return value === "" ? "" : LEFT_OUT;
}

/** What lies beside an event, without what is the newsroom's own. Notes of an imported file are told by their number. */
export function withoutInward(type: string, detail: Json): Json {
  return Object.fromEntries(
    Object.entries(detail)
      .filter(([key]) => key !== "brought")
      .map(([key, value]) => [key, isInward(type, key) ? leftOut(value) : value]),
  );
}

/** A place in which a member is named. */
export interface Naming {
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

/** All that names a member in what lies beside an event, to be read or set. The byline is printed above the article. */
export function* namings(detail: Json, { actor, data }: EventBody): Generator<Naming> {
  if (isObject(detail.actor)) yield { value: detail.actor, key: "name", member: actor };
  yield* namingsIn(detail, data);
}
