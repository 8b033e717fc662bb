"use client";

import type { FindingView } from "#lib/domain/findings/present.ts";
import { FindingCards } from "./finding-group.tsx";

/** Findings that need nobody any more: counted, and folded away until somebody looks. */
export function FoldedFindings(props: {
  name: string;
  findings: readonly FindingView[];
  open: boolean;
  onToggle: () => void;
}) {
  const { name, findings, open, onToggle } = props;
  return (
    <section aria-label={name} className="flex flex-col gap-2.5">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="flex w-full items-center gap-2 rounded-md px-1 py-1 text-start text-sm text-ink-soft hover:bg-sunken"
        >
          <span aria-hidden="true" className={open ? "" : "rtl:-scale-x-100"}>
            {open ? "▾" : "▸"}
          </span>
          {name} <span className="text-xs tabular-nums">{findings.length}</span>
        </button>
      </h3>
      {open ? <FindingCards findings={findings} /> : null}
    </section>
  );
}
