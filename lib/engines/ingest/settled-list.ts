import { inlineNodes } from "./inline-runs.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const isList = ({ type }: TiptapNode) => type === "bulletList" || type === "orderedList";

/** What an item begins with, as the paragraph that the editor's schema wants there; the node stays the same one. */
function madeParagraph(node: TiptapNode): TiptapNode {
  if (node.type === "codeBlock") {
    const lines = (node.content ?? []).flatMap(({ text = "" }) => text.split(/(\n)/));
    const runs = lines.map((text) => ({ text, marks: [{ type: "code" }] }));
    node.content = inlineNodes(runs, new Map());
  }
  if (node.type !== "paragraph") delete node.attrs;
  node.type = "paragraph";
  return node;
}

/** An item whose own line is empty is none: what lies in it comes up, the items of a list as items. */
function itemsOf(content: readonly TiptapNode[]): TiptapNode[] {
  const items: TiptapNode[] = [];
  const left = content.toReversed();
  for (let first = left.pop(); first; first = left.pop()) {
    const inner = first.content ?? [];
    if (isList(first)) for (const item of inner) items.push(item);
    else if (first.type === "blockquote") for (const one of inner.toReversed()) left.push(one);
    else if (first.type !== "horizontalRule") {
      items.push({ type: "listItem", content: [madeParagraph(first), ...left.reverse()] });
      return items;
    }
  }
  return items;
}

/**
 * A list as the editor's schema wants it, with nothing empty (rule I2): each item begins with a paragraph that has
 * text. The lists within it are settled before it. Undefined where nothing is left.
 */
export function settledList(list: TiptapNode): TiptapNode | undefined {
  const [item, ...others] = list.content ?? [];
  const [only, ...rest] = item?.content ?? [];
  if (only && isList(only) && rest.length === 0 && others.length === 0) return only;
  const content = (list.content ?? []).flatMap((one) => itemsOf(one.content ?? []));
  return content.length > 0 ? { ...list, content } : undefined;
}
