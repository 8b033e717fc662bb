import { useLocale } from "next-intl";
import { rightToLeftWords } from "#lib/core/text/set-apart.ts";
import { directionOf } from "#lib/platform/languages/languages.ts";

/**
 * A sentence that runs from left to right and quotes words of the text. Words from right to left are set apart, each
 * for themselves: else the numbers and commas between them would change places with them.
 */
export function MixedText({ children: text }: { children: string }) {
  const isMirrored = directionOf(useLocale()) === "rtl";
  const quoted = isMirrored ? [] : [...text.matchAll(rightToLeftWords)];
  if (quoted.length === 0) return text;
  const pieces = quoted.map((match, index) => {
    const before = quoted[index - 1];
    const from = before ? before.index + before[0].length : 0;
    return { between: text.slice(from, match.index), words: match[0], at: match.index };
  });
  const last = quoted.at(-1);
  return (
    <>
      {pieces.map(({ between, words, at }) => (
        <span key={at}>
          {between}
          <bdi>{words}</bdi>
        </span>
      ))}
      {last ? text.slice(last.index + last[0].length) : null}
    </>
  );
}
