import type { CarryView } from "#lib/domain/revisions/present.ts";
import type { Voice } from "./voice.ts";

/** The kinds of words that change what a claim says from outside its own, as `Meaning` names them. */
const kinds = ["negation", "number", "attribution"] as const;

/** Which kinds of words in a claim's sentence changed it; empty where none did. */
export function kindsChanged(
  { meanings }: Pick<CarryView, "meanings">,
  { say, list }: Voice,
): string {
  return list(
    meanings.map((one) => {
      const kind = kinds.find((known) => known === one);
      return kind ? say(`what.${kind}`) : one;
    }),
  );
}

type Changed = Pick<CarryView, "changes" | "meanings">;

/** Whether a claim is another now by its sentence alone. */
export function isAround({ changes, meanings }: Changed): boolean {
  return changes.length === 0 && meanings.length > 0;
}

/** What changed of a claim that is another now: its own words, or its sentence alone, and what in it. */
export function whatChanged(carry: Changed, voice: Voice): string {
  return isAround(carry)
    ? voice.say("what.around", { kinds: kindsChanged(carry, voice) })
    : voice.say("what.words");
}
