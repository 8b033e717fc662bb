"use server";

import { headers } from "next/headers";
import { after } from "next/server";
import { z } from "zod";
import { asAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { limitLink } from "#lib/platform/limits/limit-of-door.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import { passwordField } from "./password-field.ts";
import { chooseByLink } from "./password-links.ts";
import { mailPasswordLink } from "./password-mail.ts";

const askInput = z.object({ email: z.string().trim().toLowerCase().max(254) });
const chooseInput = z.object({ password: passwordField });

/** Asks for a link by e-mail. What is answered, and when, says nothing of whether there is such an account. */
export async function askPasswordLinkAction(input: unknown) {
  return asAction(async () => {
    const { email } = readInput(askInput, input);
    await spendLimit("guess", { address: addressOf(await headers()), account: email });
    after(() => mailPasswordLink(email));
  });
}

/** Sets the password that was chosen by a link. */
export async function choosePasswordAction(secret: string, input: unknown) {
  return asAction(async () => {
    const { password } = readInput(chooseInput, input);
    await limitLink();
    return chooseByLink(String(secret), password, (await headers()).get("user-agent") ?? "");
  });
}
