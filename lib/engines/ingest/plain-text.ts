import { normaliseText } from "#lib/core/text/normalise.ts";
import { guessTitle } from "./guess-title.ts";
import type { Importer } from "./importer.ts";
import { MAX_DRAFT_BLOCKS, requireAtMost } from "./limits.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Plain text: paragraphs as `paragraphsOf` finds them, and nothing read into the characters. */
export const plainText: Importer<"txt"> = {
  format: "txt",
  extensions: ["txt", "text"],
  read(raw) {
    const { text, notes } = normaliseText(raw);
    const paragraphs = paragraphsOf(text);
    requireAtMost(MAX_DRAFT_BLOCKS, paragraphs.length, "paragraphs");
    const content = paragraphs.map((paragraph) => ({
      type: "paragraph",
      content: [{ type: "text", text: paragraph }],
    }));
    return { document: { type: "doc", content }, title: guessTitle(text), links: [], notes };
  },
};
