import { alignTexts } from "../alignment/align-texts.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { type WordChange, wordChanges } from "../alignment/word-changes.ts";
import { type CarriedRange, carryRange } from "./carry-range.ts";
import { Differences } from "./differences.ts";
import { type Identity, identityOf } from "./same-claim.ts";

/**
 * Where a span's words are in the new text. `exact`: all there, in their place. `moved`: all there, where
 * their sentence or paragraph was moved to. `edited`: some changed, came or went. `lost`: gone, with
 * nothing in their place.
 */
export type Location = "exact" | "moved" | "edited" | "lost";

export interface CarriedSpan extends Identity {
  outcome: Location;
  /** Of the new text; in the order of its words; empty where the span is lost. */
  ranges: Stretch[];
  /** How the span's own words differ, where they do. */
  changes: WordChange[];
}

/**
 * Carries spans from one text over to another: where are the words, and is it still the same claim? One
 * comparison of the texts serves all spans (law A3); each span is carried by itself, so that neither
 * order nor company changes what becomes of it (A4, A5).
 * @param spans the ranges of each span, UTF-16 units of the old text, none empty
 * @returns what became of each, in the order given
 */
export function carryOver(
  oldText: string,
  newText: string,
  spans: readonly (readonly Stretch[])[],
): CarriedSpan[] {
  const aligned = alignTexts(oldText, newText);
  const differences = new Differences(aligned);
  return spans.map((ranges) => {
    const carried = ranges.map((range) => carryRange(aligned, range));
    const outcome = outcomeOf(carried);
    const identity = identityOf(oldText, newText, carried, differences);
    const changes = changesOf(oldText, newText, carried);
    const isTorn = outcome === "edited" && changes.length === 0 && !identity.sameClaim;
    return {
      outcome,
      ranges: carried.flatMap((range) => range.new),
      changes: isTorn ? displaced(oldText, newText, carried) : changes,
      ...identity,
    };
  });
}

/** Several ranges are one span: it is where all are, and lost where all are lost. One of none is where it was. */
function outcomeOf(carried: readonly CarriedRange[]): Location {
  const has = (outcome: Location) => carried.some((range) => range.outcome === outcome);
  if (carried.length > 0 && carried.every((range) => range.outcome === "lost")) return "lost";
  if (has("edited") || has("lost")) return "edited";
  return has("moved") ? "moved" : "exact";
}

function changesOf(
  oldText: string,
  newText: string,
  carried: readonly CarriedRange[],
): WordChange[] {
  const changes: WordChange[] = [];
  for (const { old, new: now, outcome } of carried) {
    if (outcome === "exact" || outcome === "moved") continue;
    const words = now.map(({ start, end }) => newText.slice(start, end)).join(" ");
    changes.push(...wordChanges(oldText.slice(old.start, old.end), words));
  }
  return changes;
}

/**
 * Words that are all there and stand together no longer, or in another's place: what went, and where it came. Where
 * they only read otherwise, by white space or a mark, how they read.
 */
function displaced(
  oldText: string,
  newText: string,
  carried: readonly CarriedRange[],
): WordChange[] {
  const textOf = (text: string, { start, end }: Stretch) => text.slice(start, end);
  const edited = carried.filter(({ outcome }) => outcome === "edited" || outcome === "lost");
  const changes = edited.flatMap(({ parts }) => {
    const moved = parts.filter(({ group, reordered }) => group.moved || reordered);
    const apart = moved.length > 0 && moved.length < parts.length ? moved : parts.slice(1);
    return (moved.some(({ reordered }) => reordered) ? moved : apart).flatMap((part) => [
      { removed: textOf(oldText, part.old), added: "" },
      ...(part.new ? [{ removed: "", added: textOf(newText, part.new) }] : []),
    ]);
  });
  if (changes.length > 0) return changes;
  return edited.map(({ old, new: now }) => ({
    removed: textOf(oldText, old),
    added: now.map((range) => textOf(newText, range)).join(" "),
  }));
}
