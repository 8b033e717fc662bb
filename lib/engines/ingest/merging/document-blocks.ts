import type { TiptapDoc, TiptapNode } from "../tiptap-document.ts";

/** A list, an item or a quotation around a block. */
export interface Holder {
  type: string;
  attrs?: TiptapNode["attrs"];
  /** Whether it begins with this block; else it goes on from the block before. */
  opens: boolean;
}

/** A paragraph, heading, code block or rule of a document, with all that it lies in, the outermost first. */
export interface DocumentBlock {
  node: TiptapNode;
  holders: readonly Holder[];
}

const holding = new Set(["bulletList", "orderedList", "listItem", "blockquote"]);

/** A document as one row of blocks, which `documentOf` makes into the same document again. */
export function blocksOf(document: TiptapDoc): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];

  function take(node: TiptapNode, holders: readonly Holder[]): void {
    if (!holding.has(node.type)) {
      blocks.push({ node, holders });
      return;
    }
    const { type, attrs, content = [] } = node;
    content.forEach((child, index) => {
      const opens = index === 0;
      const around = opens ? holders : holders.map((holder) => ({ ...holder, opens }));
      take(child, [...around, { type, ...(attrs ? { attrs } : {}), opens }]);
    });
  }

  for (const node of document.content) take(node, []);
  return blocks;
}

/** The document of a row of blocks. A block whose lists are no longer open begins them itself. */
export function documentOf(blocks: readonly DocumentBlock[]): TiptapDoc {
  const content: TiptapNode[] = [];
  let open: { type: string; content: TiptapNode[] }[] = [];
  const top = () => open.at(-1)?.content ?? content;
  for (const { node, holders } of blocks) {
    const fresh = holders.findIndex(
      ({ type, opens }, depth) => opens || open[depth]?.type !== type,
    );
    const kept = fresh < 0 ? holders.length : fresh;
    open = open.slice(0, kept);
    for (const { type, attrs } of holders.slice(kept)) {
      const made = { type, ...(attrs ? { attrs } : {}), content: [] };
      top().push(made);
      open.push(made);
    }
    top().push(node);
  }
  return { type: "doc", content };
}

/** What a block says, a line break as a newline; a rule says nothing. */
export function blockText({ node }: DocumentBlock): string {
  return (node.content ?? [])
    .map(({ type, text = "" }) => (type === "hardBreak" ? "\n" : text))
    .join("");
}
