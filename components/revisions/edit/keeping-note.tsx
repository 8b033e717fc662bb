"use client";

import type { Keeping } from "./use-keeping.ts";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Whether the words on the screen would survive it. Said on the screen alone: it changes with every word. */
export function KeepingNote({ keeping }: { keeping: Keeping }) {
  if (keeping.kind === "failed") {
    return (
      <p role="alert" className="text-xs font-medium text-bad">
        This browser cannot keep what you type. Please save before you close this page.
      </p>
    );
  }
  return (
    <p className="text-xs text-ink-soft">
      {keeping.kind === "kept"
        ? `Kept in this browser ${clock.format(keeping.at)}`
        : "What you type is kept in this browser until you save it."}
    </p>
  );
}
