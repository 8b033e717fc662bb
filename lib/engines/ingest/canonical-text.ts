import type { TiptapDoc, TiptapNode } from "./tiptap-document.ts";

/** A stretch of canonical text that one paragraph, heading or code block holds. */
export interface TextBlock {
  type: string;
  /** UTF-16 offsets into the canonical text, `end` excluded. */
  start: number;
  end: number;
  /** The ProseMirror position of the block's first character. */
  from: number;
}

const textblocks = new Set(["paragraph", "heading", "codeBlock"]);

/**
 * Rule I1 (`RULES.md`). The text into which every offset of a revision counts: the text blocks of its document, in their
 * order, joined by one newline; a hard break is a newline too. With each block's place in the text
 * and in the document (see `positions.ts`).
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

  /** Takes a node's text blocks and gives its size in ProseMirror positions. */
  function take(node: TiptapNode, position: number): number {
    if (!textblocks.has(node.type)) {
      return node.content ? takeAll(node.content, position + 1) + 2 : 1;
    }
    const text = (node.content ?? []).map(inlineText).join("");
    texts.push(text);
    const block = { type: node.type, start, end: start + text.length, from: position + 1 };
    blocks.push(block);
    onBlock?.(node, block);
    start += text.length + 1;
    return text.length + 2;
  }

  function takeAll(nodes: readonly TiptapNode[], position: number): number {
    let size = 0;
    for (const node of nodes) size += take(node, position + size);
    return size;
  }

  takeAll(document.content, 0);
  return { text: texts.join("\n"), blocks };
}

function inlineText(node: TiptapNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  throw new TypeError(`A text block cannot hold a “${node.type}”.`);
}
