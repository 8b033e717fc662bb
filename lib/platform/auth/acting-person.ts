import { headers } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { limitActor, limitPerson } from "#lib/platform/limits/limit-of-door.ts";
import { requireActor, signedIn } from "./require-actor.ts";

async function actingPerson() {
  const person = await signedIn();
  if (!person) throw new AppError("unauthenticated", "Please sign in first.");
  return { ...person, userAgent: (await headers()).get("user-agent") ?? "" };
}

/** Who changes something of their own account, and by which device. */
export async function writingPerson() {
  const person = await actingPerson();
  await limitPerson("write", person.personId);
  return person;
}

/** The same of whoever shows a password or a code, which nobody is to try without end. */
export async function guessingPerson() {
  const person = await actingPerson();
  await limitPerson("guess", person.personId);
  return person;
}

/** The signed-in member of this newsroom, who is about to change something by other means than `runAction`. */
export async function writingActor(newsroom: string): Promise<Actor> {
  const actor = await requireActor(newsroom);
  await limitActor("write", actor);
  return actor;
}
