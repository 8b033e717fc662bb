"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: what is for paper alone is made then, and not before. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    // The browser takes what is there when its listeners have been told.
    const change = (next: boolean) => flushSync(() => setPrinting(next));
    const before = () => change(true);
    const after = () => change(false);
    const changed = ({ matches }: MediaQueryListEvent) => change(matches);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    paper.addEventListener("change", changed);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      paper.removeEventListener("change", changed);
    };
  }, []);
  return isPrinting;
}
