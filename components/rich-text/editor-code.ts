"use client";

import { useSyncExternalStore } from "react";

type Code = typeof import("./rich-editor.tsx");

let code: Code | undefined;
let coming = false;
const heard = new Set<() => void>();

/** Fetches the editor's code, which no page has from the start, so that it is there when somebody writes. */
export function preloadEditor(): void {
  if (coming) return;
  coming = true;
  import("./rich-editor.tsx").then(
    (loaded) => {
      code = loaded;
      for (const hear of heard) hear();
    },
    () => {
      // Without the network one writes plain words; the next field asks again.
      coming = false;
    },
  );
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** The editor's code; undefined while it is not there. */
export function useEditorCode(): Code | undefined {
  return useSyncExternalStore(
    subscribe,
    () => code,
    () => undefined,
  );
}
