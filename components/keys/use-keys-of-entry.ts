"use client";

import { useEffect } from "react";
import { isHeldBack } from "./held-keys.ts";
import { tableKeys } from "./key-table.ts";
import { holdKey } from "./keys-of-entry.ts";
import { isCommand, isPressOf } from "./use-shortcut.ts";

/** Has keys about an entry wait until it has opened, before anything else hears them. */
export function useKeysOfEntry(): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      // What waits for code that is on its way comes here once that is there.
      if (event.repeat || isHeldBack(event) || !isCommand(event)) return;
      const key = tableKeys.find((one) => isPressOf(one, event));
      if (!key || !holdKey(key, event.timeStamp)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
}
