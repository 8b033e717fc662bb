"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { EditSkeleton } from "./edit-skeleton.tsx";

/** How long another page of this browser may take to let go, in milliseconds: one that is loaded again does. */
const PATIENCE_MS = 1_000;

/**
 * Shows its content in one tab of the browser at a time: two would write over each other's unsaved
 * words. Where a browser cannot tell (the address is not secure), in every one.
 */
export function OnlyTab({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("revisions.edit");
  const [place, setPlace] = useState<"unknown" | "here" | "elsewhere">("unknown");
  useEffect(() => {
    if (!navigator.locks) {
      setPlace("here");
      return;
    }
    const leaving = new AbortController();
    let release = () => {};
    const waiting = setTimeout(() => setPlace("elsewhere"), PATIENCE_MS);
    const held = navigator.locks.request(`stet-edit:${name}`, { signal: leaving.signal }, () => {
      clearTimeout(waiting);
      setPlace("here");
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    // It ends by being let go, or by leaving before it was this tab's turn.
    held.catch(() => undefined);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
      release();
    };
  }, [name]);

  if (place === "here") return children;
  if (place === "unknown") return <EditSkeleton />;
  return <Notice tone="warn">{t("elsewhere")}</Notice>;
}
