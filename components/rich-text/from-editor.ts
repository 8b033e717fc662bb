import {
  type Block,
  type Inline,
  isSafeHref,
  type ListItem,
  type Mark,
  type RichText,
} from "#lib/core/text/rich-text.ts";

/** A node as an editor gives it, or whatever else a browser kept. */
interface Node {
  type?: unknown;
  text?: unknown;
  attrs?: Record<string, unknown> | null;
  marks?: unknown;
  content?: unknown;
}

const nodesIn = (list: unknown): Node[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];

function markOf({ type, attrs }: Node): Mark[] {
  if (type === "bold" || type === "italic") return [{ type }];
  const href = attrs?.href;
  return type === "link" && typeof href === "string" && isSafeHref(href)
    ? [{ type, attrs: { href } }]
    : [];
}

function inlineOf({ type, text, attrs, marks }: Node): Inline[] {
  if (type === "hardBreak") return [{ type }];
  if (type === "mention" && typeof attrs?.id === "string") {
    return [{ type, attrs: { id: attrs.id, label: String(attrs.label ?? "") } }];
  }
  if (type !== "text" || typeof text !== "string" || text === "") return [];
  const kept = nodesIn(marks).flatMap(markOf);
  return [{ type, text, ...(kept.length > 0 ? { marks: kept } : {}) }];
}

function blockOf({ type, content }: Node): Block[] {
  if (type === "paragraph") {
    const inner = nodesIn(content).flatMap(inlineOf);
    return [inner.length > 0 ? { type, content: inner } : { type }];
  }
  if (type !== "bulletList" && type !== "orderedList") return [];
  const items = nodesIn(content).flatMap((item): ListItem[] => {
    const inner = nodesIn(item.content).flatMap(blockOf);
    return inner.length > 0 ? [{ type: "listItem", content: inner }] : [];
  });
  return items.length > 0 ? [{ type, content: items }] : [];
}

/** What an editor holds as a document of ours: what a document cannot hold is left out. */
export function richTextFrom(value: unknown): RichText {
  const { content }: Node = typeof value === "object" && value !== null ? value : {};
  return { type: "doc", content: nodesIn(content).flatMap(blockOf) };
}
