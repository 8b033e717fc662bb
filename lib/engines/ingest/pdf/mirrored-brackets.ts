import type { Line } from "./lines.ts";

const pairs = ["()", "[]", "{}", "«»", "‹›"];
const mirrored = new Map(pairs.flatMap(([a = "", b = ""]) => [[a, b] as const, [b, a] as const]));
const brackets = /[()[\]{}«»‹›]/g;

const opensWell = /(?:^|[\s:])[([{«‹](?=\p{L})/gu;
const endsWell = /\p{L}[.!؟]?[)\]}»›](?=$|[\s.,،؛:])/gu;
const opensWrongly = /(?:^|[\s:])[)\]}»›](?=\p{L})/gu;
const endsWrongly = /\p{L}[.!؟]?[([{«‹](?=$|[\s.,،؛:])/gu;

/**
 * Lines with their brackets as they are meant. In a line from right to left some programs tell the bracket that is
 * drawn, the others the one that is written: which, the words around them show.
 */
export function withBrackets(pages: readonly (readonly Line[])[]): Line[][] {
  const texts = pages.flatMap((lines) => lines.filter(({ isRtl }) => isRtl));
  const count = (...patterns: RegExp[]) =>
    texts.reduce(
      (sum, { text }) =>
        sum + patterns.reduce((some, one) => some + (text.match(one)?.length ?? 0), 0),
      0,
    );
  const isDrawn = count(opensWrongly, endsWrongly) > count(opensWell, endsWell);
  return pages.map((lines) =>
    lines.map((line) =>
      isDrawn && line.isRtl
        ? { ...line, text: line.text.replace(brackets, (one) => mirrored.get(one) ?? one) }
        : line,
    ),
  );
}
