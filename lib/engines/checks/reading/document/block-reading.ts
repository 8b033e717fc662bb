import type { Span } from "../span.ts";

/** What a paragraph is in an article, by its layout. */
export type BlockRole =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "caption"
  | "list"
  | "subheading"
  | "body";

export interface BlockReading extends Span {
  role: BlockRole;
}

/** A block by its tokens; `end` exclusive. */
export interface TokenBlock {
  first: number;
  end: number;
  role: BlockRole;
}
