import type { TiptapMark } from "../tiptap-document.ts";

/** Who changed something while changes were tracked, and when. */
export interface Revision {
  author: string;
  at?: string;
}

/** A stretch of a paragraph's text; in the original where it was not inserted. */
export interface Piece {
  text: string;
  marks: readonly TiptapMark[];
  inserted?: Revision;
  deleted?: Revision;
}

/** A place in a paragraph on which a comment hangs. */
export interface Anchor {
  comment: string;
  edge: "start" | "end" | "point";
}

export interface Paragraph {
  items: (Piece | Anchor)[];
  style?: string;
  /** The list that it says it belongs to, and how deep. */
  list?: string;
  level?: number;
  /** Its depth in the outline, 0 for the highest. */
  outline?: number;
  /** Word's id, by which comments are tied to their replies. */
  id?: string;
  /** The paragraph's end was inserted: in the original it and the next are one. */
  endInserted?: Revision;
  endDeleted?: Revision;
}

/** A text of a document: its body, or a note or comment by its id. */
export interface Story {
  id: string;
  author: string;
  at?: string;
  paragraphs: Paragraph[];
}

export const isPiece = (item: Piece | Anchor): item is Piece => "text" in item;
