"use client";

import { useEffect, useState } from "react";

/** Who writes nothing for this long is reading again. */
const PAUSE_MS = 20_000;

/** Whether the reader has been typing something on this page just now. */
export function useIsTyping(): boolean {
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    function hear() {
      setTyping(true);
      clearTimeout(pause);
      pause = setTimeout(() => setTyping(false), PAUSE_MS);
    }
    document.addEventListener("input", hear);
    return () => {
      clearTimeout(pause);
      document.removeEventListener("input", hear);
    };
  }, []);
  return isTyping;
}
