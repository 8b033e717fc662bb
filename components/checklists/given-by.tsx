"use client";

import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { MarkView } from "#lib/domain/checklists/present.ts";

/** Who answered an item last, and when; nothing while nobody did, or took it back. */
export function GivenBy({ given }: { given: MarkView | undefined }) {
  const { article } = useWorkbench().view;
  if (!given || given.mark === "open") return null;
  return (
    <span className="block text-xs text-ink-soft">
      <bdi>{given.by}</bdi> · <Time iso={given.at} timeZone={article.dateline.timeZone} />
    </span>
  );
}
