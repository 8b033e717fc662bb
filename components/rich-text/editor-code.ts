"use client";

import { laterCode } from "#components/ui/later-code.ts";

/** The editor: without the network one writes plain words, and the next field asks again. */
export const editorCode = laterCode(() => import("./rich-editor.tsx"));
