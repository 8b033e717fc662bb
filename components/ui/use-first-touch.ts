"use client";

import { useEffect } from "react";

const touches = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Runs `run` once, when somebody first moves the pointer over the page, touches it or presses a key. */
export function useFirstTouch(run: () => void): void {
  useEffect(() => {
    const end = new AbortController();
    function touched() {
      end.abort();
      run();
    }
    const options = { capture: true, passive: true, signal: end.signal };
    for (const touch of touches) window.addEventListener(touch, touched, options);
    return () => end.abort();
  }, [run]);
}
