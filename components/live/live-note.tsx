"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { LiveState } from "./live-connection.ts";

/** A connection that is back this soon was never missed. */
const CALM_MS = 2_500;

const noted = ["trying", "signed_out", "not_a_member"] as const satisfies readonly LiveState[];

/** Says, calmly, that what others do is not seen at the moment. Where all is well it says nothing. */
export function LiveNote({ state }: { state: LiveState }) {
  const t = useTranslations("live");
  const [said, setSaid] = useState<LiveState>("live");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(state), state === "trying" ? CALM_MS : 0);
    return () => clearTimeout(timer);
  }, [state]);
  const note = noted.find((state) => state === said);
  return (
    <p role="status" className="text-sm text-ink-soft empty:hidden">
      {note ? (
        <>
          <span aria-hidden="true" className="me-1.5 inline-block size-2 rounded-full bg-warn" />
          {t(note)}
        </>
      ) : null}
    </p>
  );
}
