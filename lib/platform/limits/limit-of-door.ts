import { headers } from "next/headers";
import type { Actor } from "#lib/platform/command/actor.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import type { LimitName } from "./limits.ts";
import { spendLimit } from "./spend.ts";

/** Counts what somebody does at a door of a newsroom, for them and for where they come from. */
export async function limitActor(name: LimitName, actor: Actor): Promise<void> {
  await spendLimit(name, { person: actor.personId, address: addressOf(await headers()) });
}
