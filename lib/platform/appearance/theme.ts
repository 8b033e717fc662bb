import { z } from "zod";

/** How the screens look: as the device says, or as the reader chose. */
export const themeInput = z.enum(["device", "light", "dark"]);
export type Theme = z.output<typeof themeInput>;

/** The cookie that keeps the choice: it is there before anything is drawn, also where nobody is signed in. */
export const themeCookie = "stet-theme";

/** The theme that a cookie names; the device's where it names none. */
export function themeOf(value: string | undefined): Theme {
  return themeInput.safeParse(value).data ?? "device";
}
