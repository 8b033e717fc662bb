/** A headline is shorter than this, in UTF-16 units. */
const LONGEST = 120;

/** Without a blank line after it, a headline is known only by a paragraph of this length below. */
const PARAGRAPH = 120;

const endsSentence = /[.!?…:;,،؛؟۔。！？][\p{Pe}\p{Pf}"']*$/u;
const dateOrTime = /\d[/.-]\d{1,2}[/.-]\d|\d:\d\d|\b(?:19|20)\d\d\b/;
const byline = /^by\s/i;

/**
 * A plain text's title, where its first line is clearly one: short, without end punctuation, no
 * byline, no date or time (that is a dateline), and either followed by a blank line or by a
 * paragraph at least twice its length.
 * @param text a normalised text (see `normaliseText`)
 */
export function guessTitle(text: string): string | undefined {
  const [first = "", next, ...rest] = text
    .trim()
    .split("\n", 3)
    .map((line) => line.trim());
  if (next === undefined || first.length > LONGEST || !/\p{L}{2}/u.test(first)) return undefined;
  if (endsSentence.test(first) || dateOrTime.test(first) || byline.test(first)) return undefined;
  const headsParagraph = next.length >= PARAGRAPH && next.length >= first.length * 2;
  return (next === "" && rest.length > 0) || headsParagraph ? first : undefined;
}
