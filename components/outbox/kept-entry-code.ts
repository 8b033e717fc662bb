"use client";

import { laterCode } from "#components/ui/later-code.ts";

/** What waits, one by one: fetched with the first touch, since it is looked at when there is no network any more. */
export const keptEntryCode = laterCode(() => import("./kept-entry.tsx"));
