"use client";

import { useSyncExternalStore } from "react";

function listenTo(listen: () => void): () => void {
  window.addEventListener("online", listen);
  window.addEventListener("offline", listen);
  return () => {
    window.removeEventListener("online", listen);
    window.removeEventListener("offline", listen);
  };
}

/** Whether the browser says that it has no network. */
export function useOffline(): boolean {
  return useSyncExternalStore(
    listenTo,
    () => !navigator.onLine,
    () => false,
  );
}
