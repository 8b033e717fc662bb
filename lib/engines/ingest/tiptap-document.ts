/** A mark of Tiptap's StarterKit: `link` (with `href`), `bold`, `code` or `italic`. */
export interface TiptapMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A node of a document as Tiptap writes it to JSON. */
export interface TiptapNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TiptapNode[];
  marks?: TiptapMark[];
  text?: string;
}

/** A revision's rich document, in the nodes of Tiptap's StarterKit. */
export interface TiptapDoc {
  type: "doc";
  content: TiptapNode[];
}
