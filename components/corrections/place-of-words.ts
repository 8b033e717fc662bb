/**
 * Where words that somebody names stand in a text, as a door names it: at `near` if they do, else where they stand first;
 * undefined where they do not.
 */
export function placeOfWords(text: string, exact: string, near?: number) {
  if (exact === "") return undefined;
  const start = near !== undefined && text.startsWith(exact, near) ? near : text.indexOf(exact);
  return start < 0 ? undefined : { start, end: start + exact.length, exact };
}
