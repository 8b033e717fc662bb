"use client";

import { useEffect, useRef } from "react";
import { isCommand } from "./use-shortcut.ts";

/** Runs `run` when Escape is pressed and nothing that is open takes it. */
export function useEscape(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key === "Escape" && isCommand(event)) latest.current();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
