"use client";

import { useEffect, useState } from "react";
import { UNREAD_CHANGED } from "./unread-changed.ts";

/** How often a page that is looked at asks by itself. */
const EVERY_MS = 60_000;

/**
 * How many notifications are unread: as the page says, and asked again on another page, when the reader
 * comes back to the window, when something was read, and now and then.
 */
export function useUnread(newsroom: string, initial: number, pathname: string): number {
  const [unread, setUnread] = useState(initial);
  useEffect(() => {
    let isOver = false;
    async function ask() {
      if (document.visibilityState === "hidden") return;
      const answer = await fetch(`/api/v1/n/${newsroom}/notifications/unread`).catch(
        () => undefined,
      );
      // Without an answer, what was known stands until the next time.
      if (!answer?.ok) return;
      const told: { unread: number } = await answer.json();
      if (!isOver) setUnread(told.unread);
    }
    // The page that was just shown may be one that was read ahead.
    if (pathname) void ask();
    const timer = setInterval(ask, EVERY_MS);
    window.addEventListener("focus", ask);
    window.addEventListener(UNREAD_CHANGED, ask);
    return () => {
      isOver = true;
      clearInterval(timer);
      window.removeEventListener("focus", ask);
      window.removeEventListener(UNREAD_CHANGED, ask);
    };
  }, [newsroom, pathname]);
  return unread;
}
