"use client";

import { useSyncExternalStore } from "react";

/** Code that no page has from the start. */
export interface LaterCode<Code> {
  /** Fetches it, so that it is there when somebody asks for what needs it. */
  preload: () => void;
  /** The code; undefined while it is not there. */
  useCode: () => Code | undefined;
  /** Whether it could not be had. */
  useFailed: () => boolean;
}

/** Code that comes when it is asked for: once, and again where the network failed. */
export function laterCode<Code>(load: () => Promise<Code>): LaterCode<Code> {
  let code: Code | undefined;
  let isComing = false;
  let hasFailed = false;
  const heard = new Set<() => void>();

  function tell(): void {
    for (const hear of heard) hear();
  }

  function preload(): void {
    if (isComing) return;
    isComing = true;
    hasFailed = false;
    load().then(
      (loaded) => {
        code = loaded;
        tell();
      },
      () => {
        // Without the network: whoever needs it next asks again.
        isComing = false;
        hasFailed = true;
        tell();
      },
    );
  }

  function subscribe(hear: () => void): () => void {
    heard.add(hear);
    return () => heard.delete(hear);
  }

  return {
    preload,
    useCode: () =>
      useSyncExternalStore(
        subscribe,
        () => code,
        () => undefined,
      ),
    useFailed: () =>
      useSyncExternalStore(
        subscribe,
        () => hasFailed,
        () => false,
      ),
  };
}
