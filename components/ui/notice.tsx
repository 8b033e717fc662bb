import type { ReactNode } from "react";

const tones = {
  bad: "border-bad bg-bad-soft text-bad",
  good: "border-good bg-good-soft text-good",
  warn: "border-warn bg-warn-soft text-warn",
  info: "border-accent bg-accent-soft text-accent-strong",
};

/** A message about what just happened, or did not; an error is announced at once. */
export function Notice({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={`rounded-md border-s-4 px-3 py-2 text-sm ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
