import type { ReactNode } from "react";

export type ChipTone = "neutral" | "accent" | "good" | "bad" | "warn" | "note";

const tones: Record<ChipTone, string> = {
  neutral: "bg-sunken text-ink-soft",
  accent: "bg-accent-soft text-accent-strong",
  good: "bg-good-soft text-good",
  bad: "bg-bad-soft text-bad",
  warn: "bg-warn-soft text-warn",
  note: "bg-note-soft text-note",
};

/** A word on the state or kind of something. */
export function Chip({ tone = "neutral", children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-medium forced-colors:border ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
