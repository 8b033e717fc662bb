"use server";

import { cookies } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import { keepLanguage } from "#lib/platform/auth/person-language.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { keptCookie } from "#lib/platform/requests/kept-cookie.ts";
import { languageInput } from "./language-input.ts";
import { languageCookie } from "./languages.ts";

/** Keeps the language that this browser's reader wants the screens in, and for whoever is signed in, e-mail. */
export async function chooseLanguageAction(language: unknown) {
  return asAction(async () => {
    const { data: value } = languageInput.safeParse(language);
    if (!value)
      throw new AppError("invalid_input", "Please choose one of the languages there are.");
    // Scripts may read it: the page that stands in for a failed one has nobody to ask.
    (await cookies()).set(languageCookie, value, { ...keptCookie(), httpOnly: false });
    const person = await signedIn();
    if (person) await keepLanguage(person.personId, value);
  });
}
