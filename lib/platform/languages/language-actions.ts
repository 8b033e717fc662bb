"use server";

import { cookies } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import { setLanguage } from "#lib/platform/auth/bring-language.ts";
import { keepLanguage } from "#lib/platform/auth/person-language.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { limitPerson } from "#lib/platform/limits/limit-of-door.ts";
import { languageInput } from "./language-input.ts";

/** Keeps the language that this browser's reader wants the screens in, and for whoever is signed in, e-mail. */
export async function chooseLanguageAction(language: unknown) {
  return asAction(async () => {
    const { data: value } = languageInput.safeParse(language);
    if (!value)
      throw new AppError("invalid_input", "Please choose one of the languages there are.");
    const person = await signedIn();
    if (person) await limitPerson("write", person.personId);
    setLanguage(await cookies(), value);
    if (person) await keepLanguage(person.personId, value);
  });
}
