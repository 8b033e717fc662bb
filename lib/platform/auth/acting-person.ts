import { headers } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import { signedIn } from "./require-actor.ts";

/** Who acts on their own account, and by which device. */
export async function actingPerson() {
  const person = await signedIn();
  if (!person) throw new AppError("unauthenticated", "Please sign in first.");
  return { ...person, userAgent: (await headers()).get("user-agent") ?? "" };
}

/** The same of whoever shows a password or a code, which nobody is to try without end. */
export async function guessingPerson() {
  const person = await actingPerson();
  await spendLimit("guess", { person: person.personId });
  return person;
}
