"use client";

import { useEffect, useRef } from "react";
import { openRequestAction } from "#lib/domain/experts/actions.ts";

/** Tells the newsroom once that the link was opened, by whoever's browser shows the page. */
export function Opened({ token }: { token: string }) {
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current) return;
    isTold.current = true;
    // That it cannot be told now changes nothing for the expert: the next opening tells it.
    openRequestAction(token).catch(() => undefined);
  }, [token]);
  return null;
}
