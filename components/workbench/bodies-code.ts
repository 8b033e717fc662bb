"use client";

import { laterCode } from "#components/ui/later-code.ts";

/** What the lines of the list open: half of the workbench, and nobody needs it before a line is open. */
export const bodies = laterCode(async () => (await import("./bodies.ts")).openedBodies);
