"use server";

import { z } from "zod";
import { asAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { guessingPerson, writingPerson } from "./acting-person.ts";
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
    const { personId, userAgent } = await guessingPerson();
    return confirmFactor(personId, readInput(codeInput, input).code, userAgent);
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
    const { personId, userAgent } = await guessingPerson();
    await removeFactor(personId, readInput(removeInput, input), userAgent);
  });
}
