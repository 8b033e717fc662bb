"use client";

import { useHydrated } from "#components/ui/use-hydrated.ts";
import { ImportSteps, type ImportStepsProps } from "./import-steps.tsx";

/** Imports a draft in two steps. What the tab has kept is known in the browser alone. */
export function ImportForm(props: ImportStepsProps) {
  return useHydrated() ? (
    <ImportSteps {...props} />
  ) : (
    <p className="text-sm text-ink-soft">Loading…</p>
  );
}
