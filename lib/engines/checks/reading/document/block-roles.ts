import { bulletWidth } from "../blocks.ts";
import type { Token } from "../token.ts";
import type { BlockRole, TokenBlock } from "./block-reading.ts";

/** What a language's words say of a block, where they say it; `end` is exclusive. */
export type BlockCue = (
  tokens: readonly Token[],
  first: number,
  end: number,
) => "byline" | "dateline" | "caption" | undefined;

const MAX_HEADING_TOKENS = 30;
const SENTENCE_ENDS = new Set([".", "!", "…", ":", ";", ","]);
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);

/** Whether a sentence's mark ends the block; a question may be a heading. */
function isSentence(tokens: readonly Token[], first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && CLOSERS.has(tokens[last]?.text ?? "")) last--;
  const token = tokens[last];
  // "He is ill.", "at 9 a.m.": a full stop is one with an abbreviation; "the U.S." may end a heading.
  if (token && !token.capital && token.kind === "word" && token.text.endsWith(".")) return true;
  return SENTENCE_ENDS.has(token?.text ?? "");
}

type Layout = BlockRole | "heading";

function layoutOf(tokens: readonly Token[], first: number, end: number, cue: BlockCue): Layout {
  const told = cue(tokens, first, end);
  if (told) return told;
  if (tokens[first]?.text === "#") return "heading";
  if (bulletWidth(tokens, first) > 0) return "list";
  const short = end - first <= MAX_HEADING_TOKENS && end - first > 1;
  return short && !isSentence(tokens, first, end) ? "heading" : "body";
}

/** What stands before the first paragraph of the story, in order. */
function readHead(layouts: readonly Layout[]): BlockRole[] {
  const roles: BlockRole[] = [];
  let titled = false;
  for (const [index, layout] of layouts.entries()) {
    const next = layouts[index + 1];
    const opensStory = layout === "body" && !(titled && (next === "byline" || next === "dateline"));
    if (opensStory) return roles;
    if (layout === "heading") roles.push(titled ? "standfirst" : "headline");
    else roles.push(layout === "list" || layout === "body" ? "standfirst" : layout);
    titled ||= layout === "heading";
  }
  // Nothing but headings is a list of lines, not an article.
  return [];
}

/**
 * The parts of an article, told by layout: a headline is a short first line that no full stop ends,
 * with a story after it; what stands between it and the story is a standfirst, byline or dateline.
 */
export function readBlockRoles(
  tokens: readonly Token[],
  blockStarts: readonly number[],
  cue: BlockCue,
): TokenBlock[] {
  const spans = blockStarts.map((first, index) => ({
    first,
    end: blockStarts[index + 1] ?? tokens.length,
  }));
  const layouts = spans.map(({ first, end }) => layoutOf(tokens, first, end, cue));
  const head = readHead(layouts);
  return spans.map((span, index) => {
    const layout = layouts[index] ?? "body";
    const rest = layout === "heading" ? (head.length > 0 ? "subheading" : "body") : layout;
    return { ...span, role: head[index] ?? rest };
  });
}
