"use client";

import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { isUnkept, listenToUnkept } from "./kept-store.ts";
import { Notice } from "./notice.tsx";

function stay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Says so where the browser does not keep what is typed, and asks before the page goes with it. */
export function UnkeptNote() {
  const t = useTranslations("ui");
  const unkept = useSyncExternalStore(listenToUnkept, isUnkept, () => false);
  useEffect(() => {
    if (!unkept) return;
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unkept]);
  if (!unkept) return null;
  return (
    <div className="fixed end-3 bottom-3 z-40 w-96 max-w-[calc(100vw-1.5rem)] shadow-float">
      <Notice tone="warn">{t("unkept")}</Notice>
    </div>
  );
}
