import type { DraftReading } from "#lib/domain/articles/schema.ts";

const counted = (count: number, one: string): string[] =>
  count === 0 ? [] : [`${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`];

/** What comes with the text, in a sentence; none where nothing does. */
export function besideText({
  comments,
  suggestions,
}: Pick<DraftReading, "comments" | "suggestions">): string | undefined {
  const parts = [...counted(comments, "comment"), ...counted(suggestions, "suggested change")];
  if (parts.length === 0) return undefined;
  return `${parts.join(" and ")} ${comments + suggestions === 1 ? "comes" : "come"} with it.`;
}
