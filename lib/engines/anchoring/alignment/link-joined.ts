import { alignSequences } from "./align-sequences.ts";
import type { ComparedText, Keys } from "./compared-text.ts";
import type { Group, Groups } from "./sentence-groups.ts";

/** How much of a sentence must stand in its neighbour's, unclaimed by it, to have been joined to it. */
const JOINED = 0.6;

type Side = "a" | "b";

/**
 * Takes into a group the sentence beside it that was joined to it, or split off from it: one whose
 * words stand in the group's other side where no word of the group's own stands.
 */
export function linkJoined(a: ComparedText, b: ComparedText, groups: Groups, keys: Keys) {
  const texts = { a, b };
  for (const group of groups.list) {
    if (group.same) continue;
    for (const side of ["a", "b"] as const) {
      for (const sentence of [group[side].from - 1, group[side].to]) {
        if (isJoined(side, sentence, group)) groups.absorb(side, sentence, group);
      }
    }
  }

  function isJoined(side: Side, sentence: number, group: Group): boolean {
    const text = texts[side];
    const taken = (side === "a" ? groups.ofA : groups.ofB)[sentence];
    if (taken || sentence < 0 || sentence >= text.sentences.length) return false;
    const opposite = side === "a" ? "b" : "a";
    const there = texts[opposite].wordsOfRun(group[opposite]).keys;
    const own = text.wordsOfRun(group[side]).keys;
    const { keys: added, weight } = text.wordsOf(sentence);
    if (weight === 0) return false;
    const before = sentence < group[side].from;
    const together = before ? [...added, ...own] : [...own, ...added];
    const matches = alignSequences(together, there, keys.weightOf);
    const first = before ? 0 : own.length;
    const matched = added.reduce(
      (sum, key, at) => sum + ((matches[first + at] ?? -1) < 0 ? 0 : keys.weightOf(key)),
      0,
    );
    const kept = own.filter((_, at) => (matches[(before ? added.length : 0) + at] ?? -1) >= 0);
    return matched >= JOINED * weight && kept.length > 0;
  }
}
