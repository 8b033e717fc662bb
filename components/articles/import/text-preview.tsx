import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
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
  const t = useTranslations("articles.preview");
  const { comments, suggestions } = reading;
  const beside =
    comments > 0 && suggestions > 0
      ? t("both", { comments, suggestions })
      : comments > 0
        ? t("comments", { count: comments })
        : suggestions > 0 && t("suggestions", { count: suggestions });
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
            {t("title")}
          </h2>
          <p className="text-xs text-ink-soft tabular-nums">
            {t("characters", { count: reading.length })}
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
          <p className="mt-2 text-xs text-ink-soft">{t("unchanged")}</p>
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
          <Button onClick={() => setWhole(true)}>{t("more")}</Button>
        </div>
      ) : null}
      {isWhole && reading.isCut ? (
        <p className="px-4 pb-5 text-sm text-ink-soft sm:px-6">{t("goesOn")}</p>
      ) : null}
    </section>
  );
}
