import type { MeasuredWords } from "#lib/domain/check-settings/measured-words.ts";

/** How often a check is right, in one line that opens to say what that was measured on. */
export function MeasuredNote({ measured }: { measured: MeasuredWords }) {
  return (
    <details className="text-xs text-ink-soft">
      <summary className="w-fit rounded tabular-nums hover:text-ink">{measured.short}</summary>
      <ul className="mt-1 list-disc space-y-0.5 ps-5 tabular-nums">
        {measured.more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
