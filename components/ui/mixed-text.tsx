import { useLocale } from "next-intl";
import { directionOf } from "#lib/platform/languages/languages.ts";

/** Words of a script that runs from right to left, with the spaces between them. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}]+(?:[\s\u200c\u200d]+[\p{Script=Arabic}\p{Script=Hebrew}]+)*/gu;

/**
 * A sentence that runs from left to right and quotes words of the text. Words from right to left are set apart, each
 * for themselves: else the numbers and commas between them would change places with them.
 */
export function MixedText({ children: text }: { children: string }) {
  const isMirrored = directionOf(useLocale()) === "rtl";
  const quoted = isMirrored ? [] : [...text.matchAll(rightToLeft)];
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
