import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { SearchView } from "#lib/domain/search/present.ts";

/** How much was found, what was taken for what, and what of the query was not understood. */
export function ResultNotes({ view, asked }: { view: SearchView; asked: boolean }) {
  const t = useTranslations("search");
  const { list } = useFormatter();
  const quoted = (words: readonly string[]) =>
    list(
      words.map((word) => t("quoted", { word })),
      { type: "unit" },
    );
  const { problems, takenFor, count, isMore } = view;
  return (
    <>
      {problems.length > 0 ? (
        <Notice tone="warn">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      ) : null}
      {takenFor.length > 0 ? (
        <Notice tone="info">
          {takenFor.map(({ written, words }) => (
            <p key={written}>{t("takenFor", { written, words: quoted(words) })}</p>
          ))}
        </Notice>
      ) : null}
      {asked && count > 0 ? (
        <p role="status" className="text-sm text-ink-soft">
          {t(isMore ? "closest" : "count", { count })}
        </p>
      ) : null}
    </>
  );
}
