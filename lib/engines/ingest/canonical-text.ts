import type { TiptapDoc, TiptapNode } from "./tiptap-document.ts";

/** A stretch of canonical text that one paragraph, heading or code block holds. */
export interface TextBlock {
  type: string;
  /** UTF-16 offsets into the canonical text, `end` excluded. */
  start: number;
  end: number;
}

const textblocks = new Set(["paragraph", "heading", "codeBlock"]);

/**
 * Rule I1 (`RULES.md`). The text into which every offset of a revision counts: the text blocks of its document, in their
 * order, joined by one newline; a hard break is a newline too. With each block's place in the text.
 * @param onBlock told of each text block as it is taken
 * @throws TypeError where a text block holds anything but text and hard breaks
 */
export function canonicalText(
  document: TiptapDoc,
  onBlock?: (node: TiptapNode, block: TextBlock) => void,
): { text: string; blocks: TextBlock[] } {
  const texts: string[] = [];
  const blocks: TextBlock[] = [];
  let start = 0;

  function take(node: TiptapNode): void {
    if (!textblocks.has(node.type)) {
      node.content?.forEach(take);
      return;
    }
    const text = (node.content ?? []).map(inlineText).join("");
    texts.push(text);
    const block = { type: node.type, start, end: start + text.length };
    blocks.push(block);
    onBlock?.(node, block);
    start += text.length + 1;
  }

  document.content.forEach(take);
  return { text: texts.join("\n"), blocks };
}

function inlineText(node: TiptapNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  throw new TypeError(`A text block cannot hold a “${node.type}”.`);
}
