import type { PreviewBlock as Block } from "#lib/domain/articles/schema.ts";

/** From the fourth list in a list on, nothing moves further in. */
const indents = ["", "", "ps-6", "ps-12", "ps-18"];

const headings = ["", "text-2xl", "text-xl", "text-lg"];

function classesOf({ type, level }: Block): string {
  if (type === "codeBlock") return "whitespace-pre-wrap rounded bg-sunken p-3 font-mono text-sm";
  if (type !== "heading") return "whitespace-pre-line";
  return `mt-3 font-semibold leading-snug ${headings[level ?? 2] ?? "text-base"}`;
}

/** One block of a text that is about to be stored: a heading, an item with its bullet or number, a quotation. */
export function PreviewBlock({ block }: { block: Block }) {
  const { text, depth = 0, marker, isQuoted } = block;
  const words = <p className={`min-w-0 ${classesOf(block)}`}>{text}</p>;
  const item =
    depth > 0 ? (
      <div className={`flex gap-2 ${indents[depth] ?? indents.at(-1)}`}>
        <span className="min-w-6 shrink-0 text-end text-ink-soft tabular-nums">{marker}</span>
        {words}
      </div>
    ) : (
      words
    );
  return isQuoted ? (
    <blockquote className="border-s-2 border-line-strong ps-4">{item}</blockquote>
  ) : (
    item
  );
}
