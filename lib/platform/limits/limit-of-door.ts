import { headers } from "next/headers";
import type { Actor } from "#lib/platform/command/actor.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import type { LimitName } from "./limits.ts";
import { spendLimit } from "./spend.ts";

/** Counts what somebody does at a door, for them and for where they come from. */
export async function limitPerson(name: LimitName, person: string): Promise<void> {
  await spendLimit(name, { person, address: addressOf(await headers()) });
}

/** The same at a door of a newsroom. */
export function limitActor(name: LimitName, actor: Actor): Promise<void> {
  return limitPerson(name, actor.personId);
}

/** Counts a link that somebody shows, for where they come from, before it is looked up. */
export async function limitLink(): Promise<void> {
  await spendLimit("guess", { address: addressOf(await headers()) });
}
