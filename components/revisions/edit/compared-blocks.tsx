import { ComparedWords } from "#components/revisions/changes/compared-words.tsx";
import { comparedPieces } from "#lib/engines/anchoring/alignment/word-changes.ts";
import { blockText, type DocumentBlock } from "#lib/engines/ingest/merging/document-blocks.ts";

const textOf = (blocks: readonly DocumentBlock[]) =>
  blocks.map((block) => (block.node.type === "horizontalRule" ? "―" : blockText(block))).join("\n");

/** What became of some blocks, in one piece to read: the words that went, and those that came. */
export function ComparedBlocks(props: {
  before: readonly DocumentBlock[];
  after: readonly DocumentBlock[];
}) {
  const [before, after] = [textOf(props.before), textOf(props.after)];
  if (before === after) {
    return (
      <>
        <p className="whitespace-pre-line">{after}</p>
        <p dir="ltr" lang="en" className="mt-1 font-sans text-xs text-ink-soft">
          The words are the same; how they are set was changed.
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
