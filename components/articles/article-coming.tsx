"use client";

import { useLinkStatus } from "next/link";
import { createPortal } from "react-dom";
import { WorkbenchSkeleton } from "#components/ui/page-skeletons.tsx";

/**
 * Stands in a link to an article: from the press until the article has come it shows its shape. A long
 * article is read before anything of it is sent, so that whoever goes straight to its address has it sooner.
 */
export function ArticleComing() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return createPortal(
    <div className="fixed inset-x-0 top-[48px] bottom-0 z-30 bg-paper">
      <WorkbenchSkeleton />
    </div>,
    document.body,
  );
}
