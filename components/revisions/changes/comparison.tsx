import { useTranslations } from "next-intl";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import type { ComparedParagraph } from "#lib/engines/anchoring/comparison/compare-paragraphs.ts";
import { foldUnchanged } from "#lib/engines/anchoring/comparison/fold-unchanged.ts";
import { type ComparisonView, ParagraphRow } from "./paragraph-row.tsx";

const keyOf = (paragraph: ComparedParagraph) =>
  [
    paragraph.kind,
    "was" in paragraph ? paragraph.was : "",
    "now" in paragraph ? paragraph.now : "",
  ].join("-");

function Rows(props: { of: readonly ComparedParagraph[]; view: ComparisonView }) {
  return (
    <div className="flex flex-col gap-4">
      {props.of.map((paragraph) => (
        <ParagraphRow key={keyOf(paragraph)} paragraph={paragraph} view={props.view} />
      ))}
    </div>
  );
}

/** Two revisions as one text to read; paragraphs far from any change are folded away. */
export function Comparison(props: {
  paragraphs: readonly ComparedParagraph[];
  pair: { from: number; to: number };
  view: ComparisonView;
  language: string;
  direction: "ltr" | "rtl";
}) {
  const t = useTranslations("revisions");
  const own = useOwnLanguage();
  const { paragraphs, pair, view, language, direction } = props;
  const folds = foldUnchanged(paragraphs);
  return (
    <div
      lang={language}
      dir={direction}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface px-6 py-6 shadow-card max-sm:px-3 max-sm:py-4"
    >
      {view === "side" ? (
        <div
          lang={own.lang}
          className="grid grid-cols-2 gap-8 border-b border-line ps-3.5 pb-2 font-sans text-sm font-semibold max-md:hidden"
        >
          <p>
            <bdi>{t("revision", { number: String(pair.from) })}</bdi>
          </p>
          <p>
            <bdi>{t("revision", { number: String(pair.to) })}</bdi>
          </p>
        </div>
      ) : null}
      {folds.map((fold) => {
        const [first] = fold.paragraphs;
        if (!first) return null;
        if (!fold.folded) return <Rows key={keyOf(first)} of={fold.paragraphs} view={view} />;
        const count = fold.paragraphs.length;
        return (
          <details key={keyOf(first)} className="group">
            <summary
              {...own}
              className="rounded-md bg-sunken px-3 py-1.5 font-sans text-sm text-ink-soft hover:text-ink"
            >
              {t.rich("changes.unchanged", {
                n: count,
                show: (words) => <span className="group-open:hidden">{words}</span>,
                hide: (words) => <span className="hidden group-open:inline">{words}</span>,
              })}
            </summary>
            <div className="mt-4">
              <Rows of={fold.paragraphs} view={view} />
            </div>
          </details>
        );
      })}
    </div>
  );
}
