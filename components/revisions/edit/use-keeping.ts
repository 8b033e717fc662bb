"use client";

import { useEffect, useRef, useState } from "react";
import { editKeeper } from "./edit-keeper.ts";
import { type EditPlace, forgetEdit, holdEdit, type KeptEdit, keepEdit } from "./kept-edit.ts";

/** What this browser has of the words on the screen. */
export type Keeping = { kind: "nothing" } | { kind: "kept"; at: Date } | { kind: "failed" };

/**
 * Keeps an edit in this browser as it is typed, also when the page goes.
 * @param read gives the edit as it is; undefined where it changes nothing, and needs not be kept
 */
export function useKeeping(place: EditPlace, read: () => Omit<KeptEdit, "keptAt"> | undefined) {
  const [keeping, setKeeping] = useState<Keeping>({ kind: "nothing" });
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const { articleId, memberId } = place;
  const [keeper] = useState(() => {
    const here = { articleId, memberId };
    let isThere = false;
    const readNow = (): KeptEdit | undefined => {
      const edit = latest.current();
      isThere = edit !== undefined;
      return edit && { ...edit, keptAt: new Date().toISOString() };
    };
    return editKeeper({
      write: () => {
        const edit = readNow();
        return edit ? keepEdit(here, edit) : forgetEdit(here);
      },
      hold: () => {
        const edit = readNow();
        if (edit) holdEdit(here, edit);
      },
      say: (isKept) => {
        if (!isKept) setKeeping({ kind: "failed" });
        else setKeeping(isThere ? { kind: "kept", at: new Date() } : { kind: "nothing" });
      },
    });
  });

  useEffect(() => {
    window.addEventListener("pagehide", keeper.leave);
    document.addEventListener("visibilitychange", keeper.leave);
    return () => {
      window.removeEventListener("pagehide", keeper.leave);
      document.removeEventListener("visibilitychange", keeper.leave);
      keeper.leave();
    };
  }, [keeper]);

  return { keeping, keeper };
}
