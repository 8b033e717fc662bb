import { useTranslations } from "next-intl";
import { ComparedWords } from "#components/revisions/changes/compared-words.tsx";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import { comparedPieces } from "#lib/engines/anchoring/alignment/word-changes.ts";
import { blockText, type DocumentBlock } from "#lib/engines/ingest/merging/document-blocks.ts";

const textOf = (blocks: readonly DocumentBlock[]) =>
  blocks.map((block) => (block.node.type === "horizontalRule" ? "―" : blockText(block))).join("\n");

/** What became of some blocks, in one piece to read: the words that went, and those that came. */
export function ComparedBlocks(props: {
  before: readonly DocumentBlock[];
  after: readonly DocumentBlock[];
}) {
  const t = useTranslations("revisions.edit");
  const own = useOwnLanguage();
  const [before, after] = [textOf(props.before), textOf(props.after)];
  if (before === after) {
    return (
      <>
        <p className="whitespace-pre-line">{after}</p>
        <p {...own} className="mt-1 font-sans text-xs text-ink-soft">
          {t("sameWords")}
        </p>
      </>
    );
  }
  return (
    <p className="whitespace-pre-line">
      <ComparedWords pieces={comparedPieces(before, after)} />
    </p>
  );
}
