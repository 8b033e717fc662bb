"use client";

import { useSyncExternalStore } from "react";
import { useKeptOwner } from "#components/ui/kept-owner.tsx";
import { listenToWords, nameOf, namesUnder } from "#components/ui/kept-store.ts";
import { type BegunDraft, begunDrafts } from "./begun-drafts.ts";
import { begunStart } from "./begun-place.ts";

/** What this person began about an article and has not sent; nothing until the browser is asked. */
export function useBegun(articleId: string): BegunDraft[] {
  const owner = useKeptOwner();
  const start = nameOf(owner, begunStart(articleId));
  // What is begun, and not each letter of it.
  const names = useSyncExternalStore(
    listenToWords,
    () => namesUnder(start).join("\n"),
    () => "",
  );
  return names === "" ? [] : begunDrafts(owner, articleId);
}
