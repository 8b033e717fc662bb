import type { Token } from "markdown-it";
import { settleCharacters, type Tally, trimLineEnds } from "#lib/core/text/settle.ts";
import type { DraftLink } from "./importer.ts";
import { inlineNodes, type Run } from "./inline-runs.ts";
import { readInline } from "./markdown-inline.ts";
import { settledList } from "./settled-list.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/** The node that each opening token begins; a token that is not here begins none of its own. */
const nodeOf: Record<string, (token: Token) => TiptapNode> = {
  paragraph: () => ({ type: "paragraph" }),
  heading: ({ tag }) => ({ type: "heading", attrs: { level: Number(tag.slice(1)) } }),
  bullet_list: () => ({ type: "bulletList" }),
  ordered_list: (token) => ({
    type: "orderedList",
    attrs: { start: Number(token.attrGet("start") ?? 1) },
  }),
  list_item: () => ({ type: "listItem" }),
  blockquote: () => ({ type: "blockquote" }),
  // Tiptap's StarterKit has no tables: a cell is a paragraph.
  th: () => ({ type: "paragraph" }),
  td: () => ({ type: "paragraph" }),
};

/** A node whose closing token has not come yet. */
interface OpenNode {
  node: TiptapNode;
  children: TiptapNode[];
  runs: Run[];
}

/** Builds document nodes from a parser's block tokens; empty blocks and lists are left out. */
export function readBlocks(
  tokens: readonly Token[],
  links: DraftLink[],
  tally: Tally,
): TiptapNode[] {
  let top: OpenNode = { node: { type: "doc" }, children: [], runs: [] };
  const above: OpenNode[] = [];
  for (const token of tokens) {
    const name = token.type.replace(/_(?:open|close)$/, "");
    const begin = nodeOf[name];
    if (begin && token.nesting === 1) {
      above.push(top);
      top = { node: begin(token), children: [], runs: [] };
    } else if (begin) {
      const closed = closeNode(top, tally);
      top = above.pop() ?? top;
      top.children.push(...closed);
    } else if (token.type === "inline") readInline(token.children ?? [], top.runs, links);
    else if (token.type === "hr") top.children.push({ type: "horizontalRule" });
    else if (name === "fence" || name === "code_block")
      top.children.push(...codeBlock(token, tally));
  }
  return top.children;
}

function closeNode({ node, children, runs }: OpenNode, tally: Tally): TiptapNode[] {
  const isText = node.type === "paragraph" || node.type === "heading";
  const content = isText ? inlineNodes(runs, tally) : children;
  if (content.length === 0) return [];
  const built = { ...node, content };
  const settled = /List$/.test(node.type) ? settledList(built) : built;
  return settled ? [settled] : [];
}

function codeBlock(token: Token, tally: Tally): TiptapNode[] {
  const text = trimLineEnds(settleCharacters(token.content.replace(/\n$/, ""), tally), tally);
  if (text.trim() === "") return [];
  const language = token.info.trim().split(/\s/, 1)[0] || null;
  return [{ type: "codeBlock", attrs: { language }, content: [{ type: "text", text }] }];
}
