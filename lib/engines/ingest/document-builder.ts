import { settleCharacters, type Tally, trimLineEnds } from "#lib/core/text/settle.ts";
import { inlineNodes, type Run } from "./inline-runs.ts";
import { MAX_DRAFT_BLOCKS, MAX_DRAFT_CHARACTERS, refuseDraft } from "./limits.ts";
import { settledList } from "./settled-list.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/** How many nodes of a document lie in one another at most. What lies deeper is kept at that depth. */
const MAX_DEPTH = 40;

export type TextBlockType = "paragraph" | "heading" | "codeBlock";
export type ListType = "bulletList" | "orderedList";
export type Container = ListType | "listItem" | "blockquote";

/** A node that is still open. */
interface OpenNode {
  type: string;
  attrs?: Record<string, unknown>;
  children: TiptapNode[];
}

/**
 * Builds a document from the beginnings and ends of its parts, in the shape that the editor's schema
 * asks for: lists hold items, an item begins with a paragraph that has text, and nothing is empty.
 */
export function documentBuilder(tally: Tally) {
  const open: OpenNode[] = [{ type: "doc", children: [] }];
  let tooDeep = 0;
  let blocks = 0;
  let characters = 0;

  const top = (): OpenNode => open.at(-1) as OpenNode;
  const isList = ({ type }: { type: string }) => type === "bulletList" || type === "orderedList";

  function push(type: string, attrs?: Record<string, unknown>): void {
    open.push(attrs ? { type, attrs, children: [] } : { type, children: [] });
  }

  function pop(): void {
    const { type, attrs, children } = open.pop() as OpenNode;
    if (children.length === 0) return;
    const node = attrs ? { type, attrs, content: children } : { type, content: children };
    const settled = isList(node) ? settledList(node) : node;
    if (settled) place(settled);
  }

  /** Opens a part; each one opened is closed again. */
  function begin(type: Container, attrs?: Record<string, unknown>): void {
    if (tooDeep > 0 || open.length >= MAX_DEPTH) tooDeep += 1;
    else push(type, attrs);
  }

  function end(): void {
    if (tooDeep > 0) tooDeep -= 1;
    else if (open.length > 1) pop();
  }

  /** Puts a node where the schema takes it: a list takes items alone, and only a list does. */
  function place(node: TiptapNode): void {
    const { children } = top();
    const last = children.at(-1);
    if (node.type === "listItem" && !isList(top())) {
      const list = settledList({ type: "bulletList", content: [node] });
      if (list) children.push(list);
    } else if (!isList(top()) || node.type === "listItem") children.push(node);
    else if (isList(node) && last) last.content?.push(node);
    else children.push({ type: "listItem", content: [node] });
  }

  function count(text: number): void {
    blocks += 1;
    characters += text + 1;
    const most = (limit: number) => limit.toLocaleString("en");
    if (blocks > MAX_DRAFT_BLOCKS) {
      refuseDraft(
        `This draft has more than the ${most(MAX_DRAFT_BLOCKS)} paragraphs that can be imported.`,
      );
    }
    if (characters > MAX_DRAFT_CHARACTERS + 1) {
      refuseDraft(
        `This draft has more than the ${most(MAX_DRAFT_CHARACTERS)} characters that can be imported.`,
      );
    }
  }

  /** Adds a text block and gives its node; none where there is no text in it. */
  function addBlock(type: TextBlockType, runs: readonly Run[], attrs?: TiptapNode["attrs"]) {
    const content = type === "codeBlock" ? codeNodes(runs, tally) : inlineNodes(runs, tally);
    const length = content.reduce((sum, node) => sum + (node.text?.length ?? 1), 0);
    if (content.every((node) => (node.text ?? "").trim() === "")) return undefined;
    count(length);
    const beginsItem = isList(top()) || (top().type === "listItem" && top().children.length === 0);
    const isHeading = type === "heading" && !beginsItem;
    const node: TiptapNode =
      isHeading || type === "codeBlock" ? { type, attrs, content } : { type: "paragraph", content };
    place(node);
    return node;
  }

  /** The document's nodes, every part closed. */
  function finish(): TiptapNode[] {
    while (open.length > 1) pop();
    return top().children;
  }

  return { begin, end, addBlock, addRule: () => place({ type: "horizontalRule" }), finish };
}

export type DocumentBuilder = ReturnType<typeof documentBuilder>;

function codeNodes(runs: readonly Run[], tally: Tally): TiptapNode[] {
  const raw = runs.map((run) => run.text).join("");
  const text = trimLineEnds(settleCharacters(raw, tally), tally).replace(/^\n+|\n+$/g, "");
  return text === "" ? [] : [{ type: "text", text }];
}
