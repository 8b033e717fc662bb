"use server";

import { cookies } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { keptCookie } from "#lib/platform/requests/kept-cookie.ts";
import { themeCookie, themeInput } from "./theme.ts";

/** Keeps how this browser's reader wants the screens to look. */
export async function chooseThemeAction(theme: unknown) {
  return asAction(async () => {
    const { data: value } = themeInput.safeParse(theme);
    if (!value) throw new AppError("invalid_input", "Please choose one of the looks there are.");
    (await cookies()).set(themeCookie, value, keptCookie());
  });
}
