import type { Token } from "../token.ts";

export interface Quote {
  /** Index of the opening mark's token, and of the closing one's (or of the block's last token). */
  first: number;
  last: number;
  closed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“",
  "‘": "’",
  '"': '"',
};

function opens(token: Token, next: Token | undefined): boolean {
  if (token.text === '"')
    return next !== undefined && (next.gap === "none" || token.gap !== "none");
  return token.text in CLOSING && next?.gap === "none";
}

/**
 * The quotations of a text, in order, none inside another. A quotation ends at its closing mark or
 * with its block: running quotations repeat the opening mark at each paragraph.
 */
export function readQuotes(tokens: readonly Token[], blockStarts: readonly number[]): Quote[] {
  const quotes: Quote[] = [];
  for (let block = 0; block < blockStarts.length; block++) {
    const end = blockStarts[block + 1] ?? tokens.length;
    let open = -1;
    let closing = "";
    for (let i = blockStarts[block] as number; i < end; i++) {
      const token = tokens[i] as Token;
      if (open >= 0) {
        if (token.text !== closing) continue;
        quotes.push({ first: open, last: i, closed: true });
        open = -1;
      } else if (token.kind === "mark" && opens(token, tokens[i + 1])) {
        open = i;
        closing = CLOSING[token.text] as string;
      }
    }
    // An opening single mark that nothing closes was an apostrophe.
    if (open >= 0 && closing !== "’") quotes.push({ first: open, last: end - 1, closed: false });
  }
  return quotes;
}
