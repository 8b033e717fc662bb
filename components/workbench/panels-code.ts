"use client";

import { laterCode } from "#components/ui/later-code.ts";

/** What takes the place of the list or of the text, once somebody goes there. */
export const panels = laterCode(async () => (await import("./panels.ts")).otherPanels);
