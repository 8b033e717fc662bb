import MarkdownIt from "markdown-it";
import { notesOf, settleEncoding, type Tally } from "#lib/core/text/settle.ts";
import type { DraftLink, TextImporter } from "./importer.ts";
import { MAX_DRAFT_BLOCKS, MAX_DRAFT_CHARACTERS, refuseDraft, requireAtMost } from "./limits.ts";
import { readBlocks } from "./markdown-blocks.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/** Levels of quotes and lists (a list takes two). What lies deeper the parser would drop. */
const MAX_NESTING = 40;

/** The tokens that become a text block each, where there is text in them. */
const textBlock = /^(?:inline|fence|code_block)$/;

const parser = new MarkdownIt({ html: false, maxNesting: MAX_NESTING }).disable("strikethrough");

/**
 * Markdown as CommonMark has it, and tables. HTML is text like any other. A draft that begins with
 * a heading is titled by it. Only the encoding is settled before parsing: tabs and line-end spaces
 * are markup, so the rest is settled block by block.
 */
export const markdown: TextImporter<"md"> = {
  format: "md",
  takes: "text",
  read(content) {
    requireAtMost(MAX_DRAFT_CHARACTERS, content.length, "characters");
    const tally: Tally = new Map();
    const links: DraftLink[] = [];
    const tokens = parser.parse(settleEncoding(content, tally), {});
    if (tokens.some((token) => token.level >= MAX_NESTING - 1)) {
      refuseDraft(
        "This Markdown has lists or quotes inside one another too many times. Please import it as plain text.",
      );
    }
    const texts = tokens.filter(({ type, content }) => textBlock.test(type) && content !== "");
    requireAtMost(MAX_DRAFT_BLOCKS, texts.length, "paragraphs");
    const blocks = readBlocks(tokens, links, tally);
    const title = titleOf(blocks[0]);
    return { document: { type: "doc", content: blocks }, title, links, notes: notesOf(tally) };
  },
};

function titleOf(first: TiptapNode | undefined): string | undefined {
  if (first?.type !== "heading") return undefined;
  return (first.content ?? []).map((node) => node.text ?? " ").join("");
}
