import { newId } from "#lib/core/ids.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

/** What can happen to a person's own account. */
export type PersonEventKind =
  | "signed_in"
  | "password_changed"
  | "password_reset"
  | "session_ended"
  | "sessions_ended"
  | "factor_set_up"
  | "factor_removed"
  | "factor_reset"
  | "recovery_code_used"
  | "recovery_codes_made"
  | "identity_linked";

/** By which device, as its browser names itself, and when. */
export interface Occasion {
  userAgent: string;
  at: Date;
}

const SHOWN = 20;

/** Of a device's own words, no more is kept. */
export const AGENT_LENGTH = 300;

/** Writes down what happened to an account, in the person's own transaction. */
export async function notePersonEvent(
  db: Db,
  personId: string,
  kind: PersonEventKind,
  { userAgent, at }: Occasion,
): Promise<void> {
  const row = { id: newId(), personId, kind, userAgent: userAgent.slice(0, AGENT_LENGTH), at };
  await db.personEvent.createMany({ data: row });
}

/** What happened to a person's account of late, the newest first. */
export async function listPersonEvents(personId: string) {
  return inScope({ personId }, (db) =>
    db.personEvent.findMany({ where: { personId }, orderBy: { id: "desc" }, take: SHOWN }),
  );
}
