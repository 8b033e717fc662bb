import { createElement, type ReactNode } from "react";
import { ownDirection } from "#lib/core/text/direction.ts";
import type { TiptapMark, TiptapNode } from "#lib/engines/ingest/tiptap-document.ts";
import { OPENING_BREAK } from "./block-pieces.ts";

const blockTags: Record<string, string> = {
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "blockquote",
  horizontalRule: "hr",
};

const markTags: Record<string, string> = {
  bold: "strong",
  italic: "em",
  code: "code",
  strike: "s",
  underline: "u",
};

/** Where a link of the text may lead; anything else is shown as a link to nowhere. */
const followable = /^(https?|mailto|tel):/i;

/**
 * The nodes of a document as elements of the page: the same ones that the editor makes of them. A block that
 * runs against the text's direction says so.
 */
export function articleNodes(
  nodes: readonly TiptapNode[],
  direction: "ltr" | "rtl" = "ltr",
): ReactNode[] {
  return nodes.map((node) => blockNode(node, direction));
}

function blockNode({ type, attrs, content = [] }: TiptapNode, around: "ltr" | "rtl"): ReactNode {
  if (type === "paragraph" || type === "heading") {
    const level = Math.min(6, Math.max(1, Number(attrs?.level ?? 1)));
    const dir = ownDirection(content.map(({ text }) => text ?? "").join(""), around);
    const tag = type === "heading" ? `h${level}` : "p";
    return createElement(tag, dir ? { dir } : null, ...lineNodes(content));
  }
  if (type === "codeBlock") {
    return createElement("pre", null, createElement("code", null, ...lineNodes(content)));
  }
  const tag = blockTags[type] ?? "div";
  if (tag === "hr") return createElement(tag);
  const start = type === "orderedList" && attrs?.start !== 1 ? attrs?.start : undefined;
  return createElement(tag, start ? { start } : null, ...articleNodes(content, around));
}

/** What stands in a text block; a line that has nothing on it is held open. */
function lineNodes(nodes: readonly TiptapNode[]): ReactNode[] {
  const last = nodes.at(-1);
  const isOpen = last?.type === "text" && !last.text?.endsWith("\n");
  const held = isOpen ? [] : [createElement("br", { className: OPENING_BREAK })];
  return [...inlineNodes(nodes, 0), ...held];
}

/** Nodes one after the other that share a mark are in one element: a link is one link. */
function inlineNodes(nodes: readonly TiptapNode[], depth: number): ReactNode[] {
  const shown: ReactNode[] = [];
  for (let at = 0; at < nodes.length; ) {
    const mark = nodes[at]?.marks?.[depth];
    let end = at + 1;
    while (mark && end < nodes.length && isSame(mark, nodes[end]?.marks?.[depth])) end += 1;
    const run = nodes.slice(at, end);
    shown.push(...(mark ? [marked(mark, inlineNodes(run, depth + 1))] : run.map(leaf)));
    at = end;
  }
  return shown;
}

const isSame = (one: TiptapMark, other: TiptapMark | undefined) =>
  one.type === other?.type && one.attrs?.href === other.attrs?.href;

const leaf = ({ type, text }: TiptapNode): ReactNode =>
  type === "hardBreak" ? createElement("br") : text;

function marked({ type, attrs }: TiptapMark, inside: ReactNode[]): ReactNode {
  if (type !== "link") return createElement(markTags[type] ?? "span", null, ...inside);
  const href = String(attrs?.href ?? "");
  const leads = { href, target: "_blank", rel: "noreferrer nofollow" };
  return createElement("a", followable.test(href) ? leads : null, ...inside);
}
