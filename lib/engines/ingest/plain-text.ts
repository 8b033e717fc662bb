import { normaliseText } from "#lib/core/text/normalise.ts";
import { guessTitle } from "./guess-title.ts";
import type { TextImporter } from "./importer.ts";
import { MAX_DRAFT_BLOCKS, MAX_DRAFT_CHARACTERS, requireAtMost } from "./limits.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Plain text: paragraphs as `paragraphsOf` finds them, and nothing read into the characters. */
export const plainText: TextImporter<"txt"> = {
  format: "txt",
  takes: "text",
  read(raw) {
    requireAtMost(MAX_DRAFT_CHARACTERS, raw.length, "characters");
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
