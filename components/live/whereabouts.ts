import type { Present } from "#lib/platform/live/messages.ts";

/** What somebody does, as a predicate: "is editing the text", "is writing on claim 3". */
export function whereaboutsOf(
  { doing, claim }: Pick<Present, "doing" | "claim">,
  numberOf: (claimId: string) => number | undefined,
): string {
  if (doing === "editing") return "is editing the text";
  const number = claim === undefined ? undefined : numberOf(claim);
  if (doing === "writing") return number ? `is writing on claim ${number}` : "is writing";
  return number ? `is at claim ${number}` : "is reading";
}

/** The first letters of a first and a last name, for a small sign; of one name its first. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word = "") => [...word][0] ?? "";
  return `${first(words[0])}${words.length > 1 ? first(words.at(-1)) : ""}`.toUpperCase();
}
