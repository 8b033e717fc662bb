"use client";

import { useEffect, useState } from "react";
import type { LiveState } from "./live-connection.ts";

/** A connection that is back this soon was never missed. */
const CALM_MS = 2_500;

const notes: Partial<Record<LiveState, string>> = {
  trying: "Not live: trying again",
  signed_out: "Not live: you are signed out",
  not_a_member: "Not live: you are no longer a member here",
};

/** Says, calmly, that what others do is not seen at the moment. Where all is well it says nothing. */
export function LiveNote({ state }: { state: LiveState }) {
  const [said, setSaid] = useState<LiveState>("live");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(state), state === "trying" ? CALM_MS : 0);
    return () => clearTimeout(timer);
  }, [state]);
  const note = notes[said];
  return (
    <p role="status" className="text-sm text-ink-soft empty:hidden">
      {note ? (
        <>
          <span aria-hidden="true" className="me-1.5 inline-block size-2 rounded-full bg-warn" />
          {note}
        </>
      ) : null}
    </p>
  );
}
