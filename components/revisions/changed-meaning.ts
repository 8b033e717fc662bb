import type { CarryView } from "#lib/domain/revisions/present.ts";

/** The kinds of words that change what a claim says from outside its own, as `Meaning` names them. */
const kinds: Record<string, string> = {
  negation: "a negation",
  number: "a number",
  attribution: "who says so",
};

/** Which kinds of words in a claim's sentence changed it; empty where none did. */
export function kindsChanged({ meanings }: Pick<CarryView, "meanings">): string {
  return new Intl.ListFormat("en").format(meanings.map((one) => kinds[one] ?? one));
}

/** What changed of a claim that is another now: its own words, or its sentence alone, and what in it. */
export function whatChanged(carry: Pick<CarryView, "changes" | "meanings">): string {
  const isAround = carry.changes.length === 0 && carry.meanings.length > 0;
  return isAround ? `its sentence changed (${kindsChanged(carry)})` : "its words changed";
}
