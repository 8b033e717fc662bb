"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { waitingOf } from "#components/outbox/entries.ts";
import { currentEntries } from "#components/outbox/outbox-store.ts";
import type { Deed } from "./done-stack.ts";
import { noteDone } from "./done-store.ts";

/** What is said so soon after something else is said with it: a screen reader would pass over what it took the place of. */
const TOGETHER_MS = 1_500;

/** What is announced to those who cannot see it, a way to announce, and one to tell what was done. */
export function useAnnouncements(articleId: string) {
  const t = useTranslations("workbench");
  const [said, setSaid] = useState("");
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const announce = useCallback((message: string) => {
    const at = performance.now();
    const isSoon = at - saidAt.current < TOGETHER_MS;
    saidAt.current = at;
    setSaid((before) =>
      isSoon && before !== "" && !before.endsWith(message) ? `${before} ${message}` : message,
    );
  }, []);
  const did = useCallback(
    (deed: Deed) => {
      noteDone(articleId, deed);
      const waits = waitingOf(currentEntries()).length > 0;
      const way = "kept" in deed ? "done.didKept" : "done.didSaid";
      announce(t(way, { said: deed.said, waits: String(waits) }));
    },
    [articleId, t, announce],
  );
  return { said, announce, did };
}
