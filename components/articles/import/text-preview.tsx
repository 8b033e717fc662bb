import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
import { besideText } from "./beside-text.ts";
import type { DraftFields } from "./import-draft.ts";
import { PreviewBlock } from "./preview-block.tsx";

/** How much is shown until somebody asks for all, in UTF-16 units: about two screens. */
const FIRST_LOOK = 4_000;

/** The text as it will be stored, and what was changed in it. */
export function TextPreview(props: {
  reading: DraftReading;
  /** As somebody set them, where they can be set. */
  fields: Pick<DraftFields, "language" | "direction">;
}) {
  const { reading, fields } = props;
  const beside = besideText(reading);
  const [isWhole, setWhole] = useState(false);
  const shown = reading.preview.filter(({ start }) => isWhole || start < FIRST_LOOK);
  return (
    <section
      aria-labelledby="text-preview"
      className="min-w-0 rounded-lg border border-line bg-surface shadow-card"
    >
      <div className="border-b border-line px-4 py-4 sm:px-6">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="text-preview" className="font-serif text-lg font-semibold">
            The text as it will be stored
          </h2>
          <p className="text-xs text-ink-soft tabular-nums">
            {reading.length.toLocaleString("en")} characters
          </p>
        </div>
        {beside ? <p className="mt-2 text-sm font-medium">{beside}</p> : null}
        {reading.notes.length > 0 ? (
          <ul className="mt-2 list-disc ps-5 text-xs text-ink-soft">
            {reading.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : (
          <p className="mt-2 text-xs text-ink-soft">No character of it had to be changed.</p>
        )}
      </div>
      <div
        dir={fields.direction}
        lang={fields.language}
        className="flex flex-col gap-3 px-4 py-5 font-serif text-base leading-relaxed break-words sm:px-6"
      >
        {shown.map((block) => (
          <PreviewBlock key={block.start} block={block} />
        ))}
      </div>
      {shown.length < reading.preview.length ? (
        <div className="px-4 pb-5 sm:px-6">
          <Button onClick={() => setWhole(true)}>Show more of the text</Button>
        </div>
      ) : null}
      {isWhole && reading.isCut ? (
        <p className="px-4 pb-5 text-sm text-ink-soft sm:px-6">
          The text goes on. All of it will be stored.
        </p>
      ) : null}
    </section>
  );
}
