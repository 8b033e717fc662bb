import { z } from "zod";

/** How the screens look: as the device says, or as the reader chose. */
export const themes = { device: "As the device", light: "Light", dark: "Dark" } as const;
export type Theme = keyof typeof themes;

/** The cookie that keeps the choice: it is there before anything is drawn, also where nobody is signed in. */
export const themeCookie = "stet-theme";

export const themeInput = z.enum(["device", "light", "dark"]);

/** The theme that a cookie names; the device's where it names none. */
export function themeOf(value: string | undefined): Theme {
  return themeInput.safeParse(value).data ?? "device";
}
