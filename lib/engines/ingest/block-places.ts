import type { TiptapDoc, TiptapNode } from "./tiptap-document.ts";

/** How a text block stands in its document, for a reader who does not see the document itself. */
export interface BlockPlace {
  /** Of a heading: 1 for the highest. */
  level?: number;
  /** How many lists it lies in. */
  depth?: number;
  /** Where it begins a list item: the item's bullet or number. */
  marker?: string;
  isQuoted?: boolean;
}

const textblocks = new Set(["paragraph", "heading", "codeBlock"]);

/** The place of each text block, in the order of the canonical text (rule I1). */
export function blockPlaces(document: TiptapDoc): BlockPlace[] {
  const places: BlockPlace[] = [];

  function take(node: TiptapNode, around: BlockPlace): void {
    const { type, attrs, content = [] } = node;
    if (textblocks.has(type)) {
      places.push(type === "heading" ? { ...around, level: Number(attrs?.level ?? 2) } : around);
    } else if (type === "bulletList" || type === "orderedList") {
      const inner = { ...around, depth: (around.depth ?? 0) + 1 };
      const first = Number(attrs?.start ?? 1);
      content.forEach((item, index) => {
        takeItem(item, inner, type === "bulletList" ? "•" : `${first + index}.`);
      });
    } else {
      const inner = type === "blockquote" ? { ...around, isQuoted: true } : around;
      for (const one of content) take(one, inner);
    }
  }

  function takeItem({ content = [] }: TiptapNode, around: BlockPlace, marker: string): void {
    content.forEach((one, index) => {
      take(one, index === 0 ? { ...around, marker } : around);
    });
  }

  for (const node of document.content) take(node, {});
  return places;
}
