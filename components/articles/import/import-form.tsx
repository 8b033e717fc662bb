"use client";

import { Bone, LineBones, Skeleton } from "#components/ui/skeleton.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { ImportSteps, type ImportStepsProps } from "./import-steps.tsx";

/** Imports a draft in two steps. What the tab has kept is known in the browser alone. */
export function ImportForm(props: ImportStepsProps) {
  return useHydrated() ? (
    <ImportSteps {...props} />
  ) : (
    <Skeleton>
      <Bone className="mb-4 h-40 w-full" />
      <LineBones count={8} />
    </Skeleton>
  );
}
