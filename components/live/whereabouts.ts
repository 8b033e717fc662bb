import type { Present } from "#lib/platform/live/messages.ts";
import type english from "#messages/en/live.json";

/** What somebody does, as the name of its text, with the number of the claim that they are at. */
export function whereaboutsOf(
  { doing, claim }: Pick<Present, "doing" | "claim">,
  numberOf: (claimId: string) => number | undefined,
): { does: keyof typeof english.does; number: string } {
  const at = claim === undefined ? undefined : numberOf(claim);
  const number = String(at ?? "");
  if (doing === "editing") return { does: "editing", number };
  if (doing === "writing") return { does: at ? "writingOn" : "writing", number };
  return { does: at ? "at" : "reading", number };
}

/** The first letters of a first and a last name, for a small sign; of one name its first. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word = "") => [...word][0] ?? "";
  return `${first(words[0])}${words.length > 1 ? first(words.at(-1)) : ""}`.toUpperCase();
}
