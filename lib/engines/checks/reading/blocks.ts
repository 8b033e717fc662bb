import { isCapitalised } from "./scan-tokens.ts";
import type { Token } from "./token.ts";

const CLOSERS = new Set([".", "!", "?", ":", ";", '"', "”", "’", ")", "]", "…"]);
const BULLETS = new Set(["-", "*", "•", "–", "—", "·", "▪", "‣", "◦", "●"]);

/**
 * Whether a lone newline before `index` only wraps a line: text saved at a fixed width, or a line
 * that goes on in lower case after one that no mark closed.
 */
function isSoftNewline(tokens: readonly Token[], index: number, wrapped: boolean): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1] as Token;
  if (token.kind === "mark" && BULLETS.has(token.text)) return false;
  if (token.kind === "number" && [".", ")"].includes(tokens[index + 1]?.text ?? "")) return false;
  if (wrapped) return previous.text !== ":";
  return token.kind === "word" && !isCapitalised(token) && !CLOSERS.has(previous.text);
}

/** Whether the text is wrapped at a fixed width: most lines end well inside 50–90 characters. */
function isWrapped(tokens: readonly Token[]): boolean {
  let lineStart = tokens[0]?.start ?? 0;
  let lines = 0;
  let full = 0;
  let unclosed = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.gap !== "line" && token.gap !== "blank") continue;
    const previous = tokens[i - 1] as Token;
    const length = previous.end - lineStart;
    lineStart = token.start;
    if (token.gap === "blank") continue;
    lines++;
    if (length >= 50 && length <= 90) full++;
    if (!CLOSERS.has(previous.text)) unclosed++;
  }
  return lines >= 3 && full >= lines * 0.8 && unclosed >= lines * 0.6;
}

/**
 * The indices of the tokens that begin a block (paragraph, headline, list line), the first included.
 */
export function readBlockStarts(tokens: readonly Token[]): number[] {
  const wrapped = isWrapped(tokens);
  const starts = tokens.length > 0 ? [0] : [];
  for (let i = 1; i < tokens.length; i++) {
    const gap = (tokens[i] as Token).gap;
    if (gap === "blank" || (gap === "line" && !isSoftNewline(tokens, i, wrapped))) starts.push(i);
  }
  return starts;
}

/** Whether the token at `index`, first of its block, is a bullet or a list number; its width. */
export function bulletWidth(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return 0;
  if (token.kind === "mark" && BULLETS.has(token.text)) return next.gap === "none" ? 0 : 1;
  const numbered = token.kind === "number" || (token.kind === "word" && token.text.length === 1);
  if (numbered && (next.text === "." || next.text === ")") && next.gap === "none") {
    return tokens[index + 2]?.gap === "space" ? 2 : 0;
  }
  if (token.text === "(" && tokens[index + 2]?.text === ")" && next.text.length <= 2) return 3;
  return 0;
}
