"use server";

import { cookies } from "next/headers";
import { asAction } from "#lib/platform/command/action.ts";
import { themeCookie, themeInput } from "./theme.ts";

const A_YEAR_S = 365 * 24 * 60 * 60;

/** Keeps how this browser's reader wants the screens to look. */
export async function chooseThemeAction(theme: unknown) {
  return asAction(async () => {
    const value = themeInput.parse(theme);
    const how = { httpOnly: true, sameSite: "lax", path: "/", maxAge: A_YEAR_S } as const;
    (await cookies()).set(themeCookie, value, how);
  });
}
