import type { ChipTone } from "#components/ui/chip.tsx";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import {
  type ComparedPiece,
  comparedPieces,
} from "#lib/engines/anchoring/alignment/word-changes.ts";
import { isAround, kindsChanged, whatChanged } from "../changed-meaning.ts";
import type { Voice } from "../voice.ts";

/** Whether somebody is still to say that a claim stands in its changed sentence. */
export function asksContext({ effect, state, contextChanges, confirmed }: CarryView): boolean {
  const stands = effect === "context" || effect === "applied" || effect === "taken_back";
  return stands && contextChanges.length > 0 && state !== "withdrawn" && !confirmed;
}

/** What a revision did to a claim, in words, and how urgent it looks. */
export function effectOf(carry: CarryView, voice: Voice): { words: string; tone: ChipTone } {
  const { say } = voice;
  switch (carry.effect) {
    case "lost":
      return { words: say("touched.lost"), tone: "bad" };
    case "stale":
      return { words: say("touched.stale", { what: whatChanged(carry, voice) }), tone: "warn" };
    case "edited":
      return {
        words: isAround(carry)
          ? say("touched.around", { kinds: kindsChanged(carry, voice) })
          : say("touched.words"),
        tone: "note",
      };
    case "applied":
      return { words: say("touched.applied"), tone: "good" };
    case "taken_back":
      return { words: say("touched.takenBack"), tone: "note" };
    case "moved":
      return { words: say("touched.moved"), tone: "neutral" };
    case "context":
      if (carry.confirmed) return { words: say("touched.confirmed"), tone: "good" };
      return asksContext(carry)
        ? { words: say("touched.confirm"), tone: "accent" }
        : { words: say("touched.context"), tone: "neutral" };
  }
}

/** The words of a claim before and after, range by range where there are as many. */
export function wordsOf({
  was,
  now,
}: Pick<CarryView, "was" | "now">): { range: number; pieces: ComparedPiece[] }[] {
  if (was.length === now.length) {
    return was.map((words, range) => ({ range, pieces: comparedPieces(words, now[range] ?? "") }));
  }
  return [{ range: 0, pieces: comparedPieces(was.join(" … "), now.join(" … ")) }];
}

/** How many claims were touched, and by what. */
export function touchedHeading(
  carries: readonly CarryView[],
  revisions: number,
  { say }: Voice,
): string {
  const claims = new Set(carries.map(({ claimId }) => claimId)).size;
  return claims === 0 ? say("touched.none") : say("touched.count", { edits: revisions, claims });
}
