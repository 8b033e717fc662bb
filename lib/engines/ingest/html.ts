import { notesOf, settleEncoding, type Tally } from "#lib/core/text/settle.ts";
import { guessTitle } from "./guess-title.ts";
import { readHtml } from "./html-reader.ts";
import type { TextImporter } from "./importer.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/**
 * HTML: a saved page, or what a browser hands on when somebody pastes from Word, Google Docs or a
 * page. Read tag by tag, without a tree, so that nesting costs nothing; nothing in it runs, and
 * nothing is fetched.
 */
export const html: TextImporter<"html"> = {
  format: "html",
  takes: "text",
  read(content, address) {
    const tally: Tally = new Map();
    const {
      blocks,
      links,
      pageTitle,
      pictures,
      remarks: left,
    } = readHtml(settleEncoding(content, tally), tally, address);
    const title = titleOf(blocks) ?? pageTitle;
    const remarks = [
      ...left,
      ...(pictures > 0
        ? [
            `${pictures.toLocaleString("en")} picture${pictures === 1 ? " was" : "s were"} left out.`,
          ]
        : []),
    ];
    return {
      document: { type: "doc", content: blocks },
      title,
      links,
      notes: notesOf(tally),
      remarks,
    };
  },
};

function titleOf(blocks: readonly TiptapNode[]): string | undefined {
  const [first, second] = blocks.map((node) =>
    (node.content ?? []).map(({ text }) => text ?? " ").join(""),
  );
  if (blocks[0]?.type === "heading") return first;
  return guessTitle(`${first ?? ""}\n\n${second ?? ""}`);
}
