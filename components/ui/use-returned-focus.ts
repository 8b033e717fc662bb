"use client";

import { useCallback, useEffect, useRef } from "react";

/**
 * As the `ref` of a button that a form takes the place of: when the form is closed and the button is back, it has
 * the focus again, which else would be lost.
 */
export function useReturnedFocus(open: boolean): (element: HTMLElement | null) => void {
  const returns = useRef(false);
  useEffect(() => {
    if (open) returns.current = true;
  }, [open]);
  return useCallback((element) => {
    if (!element || !returns.current) return;
    returns.current = false;
    element.focus();
  }, []);
}
