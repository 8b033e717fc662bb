"use server";

import { z } from "zod";
import { asAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { guessingPerson, writingPerson } from "./acting-person.ts";
import { markFactorShown, showFactorLater } from "./factor-shown.ts";
import { beginFactor, confirmFactor, removeFactor, renewRecoveryCodes } from "./second-factor.ts";

const codeInput = z.object({ code: z.string().max(100) });
const removeInput = codeInput.extend({ password: z.string().max(1_000) });

/** A new secret for the signed-in person's app. */
export async function beginFactorAction() {
  return asAction(async () => {
    const { personId, email } = await writingPerson();
    return beginFactor(personId, email);
  });
}

/** Turns their second factor on; gives the recovery codes, this once. */
export async function confirmFactorAction(input: unknown) {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await guessingPerson();
    const codes = await confirmFactor(personId, readInput(codeInput, input).code, userAgent);
    await inScope({ personId }, (db) => markFactorShown(db, personId, sessionId));
    return codes;
  });
}

/** Shows their second factor in a session that was opened without it. */
export async function showFactorAction(input: unknown) {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await guessingPerson();
    await showFactorLater(personId, { ...readInput(codeInput, input), sessionId, userAgent });
  });
}

/** New recovery codes in the place of the old ones. */
export async function renewRecoveryCodesAction(input: unknown) {
  return asAction(async () => {
    const { personId, userAgent } = await guessingPerson();
    return renewRecoveryCodes(personId, readInput(codeInput, input).code, userAgent);
  });
}

/** Turns their second factor off. */
export async function removeFactorAction(input: unknown) {
  return asAction(async () => {
    const { personId, userAgent, signedInAt } = await guessingPerson();
    await removeFactor(personId, { ...readInput(removeInput, input), signedInAt }, userAgent);
  });
}
