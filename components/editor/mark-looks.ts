import { LEVELS } from "./overlap-levels.ts";
import type { PaintedMark } from "./painter.ts";

interface Look {
  /** Style and thickness of the line below the words: no two are alike, whatever the colours. */
  line: string;
  colour: string;
  /** How much of the colour lies behind the words, in per cent. */
  tint?: number;
  /** Through the words, not below them. */
  struck?: boolean;
}

/** What each kind and state looks like: the one table that text, minimap and legend are drawn from. */
export const looks = {
  "claim-open": { line: "solid 2px", colour: "var(--color-accent)" },
  "claim-proposed": { line: "dashed 2px", colour: "var(--color-accent)" },
  "claim-approved": { line: "solid 4px", colour: "var(--color-good)" },
  "claim-returned": { line: "wavy 1.5px", colour: "var(--color-bad)" },
  "claim-stale": { line: "dashed 4px", colour: "var(--color-warn)" },
  "claim-withdrawn": { line: "solid 1px", colour: "var(--color-line-strong)", struck: true },
  "finding-contradiction": { line: "double 1px", colour: "var(--color-bad)", tint: 8 },
  "finding-possible": { line: "dotted 3px", colour: "var(--color-warn)", tint: 8 },
  "finding-notice": { line: "dotted 1px", colour: "var(--color-line-strong)" },
  "annotation-note": { line: "solid 1px", colour: "var(--color-note)", tint: 13 },
  "annotation-question": { line: "dotted 2px", colour: "var(--color-note)", tint: 13 },
  "annotation-suggestion": { line: "dashed 1px", colour: "var(--color-note)", tint: 13 },
  "annotation-highlight": { line: "wavy 1px", colour: "var(--color-note)", tint: 22 },
  fact: { line: "double 2px", colour: "var(--color-accent)" },
  draft: { line: "solid 3px", colour: "var(--color-ink)", tint: 16 },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];

const alike: Record<string, LookName> = {
  "claim-assigned": "claim-open",
  "claim-researching": "claim-open",
  "claim-waiting_for_source": "claim-open",
  "claim-disputed": "claim-returned",
  "finding-consistent": "finding-notice",
  "annotation-comment": "annotation-note",
};

/** What a mark looks like. */
export function lookOf({ kind, tone }: Pick<PaintedMark, "kind" | "tone">): LookName {
  if (kind === "fact") return kind;
  const name = `${kind}-${tone}`;
  if (Object.hasOwn(looks, name)) return name as LookName;
  return (
    alike[name] ??
    (kind === "claim" ? "claim-open" : kind === "finding" ? "finding-notice" : "annotation-note")
  );
}

const FIRST_LINE_PX = 3;
const NEXT_LINE_PX = 5;

/** How the words in focus look, beside their own line. */
const focusTint = "background-color: color-mix(in srgb, var(--color-accent) 20%, transparent)";

/**
 * The rules of a style sheet for every look at every level, and for what is in focus.
 * @param select the selector of a look at a level; without a level, of what is in focus
 */
export function lookRules(
  select: (name: LookName | "focused", level?: number) => string,
): string[] {
  const rules = lookNames.flatMap((name) => {
    const look: Look = looks[name];
    const { line, colour, tint, struck } = look;
    const declarations = [
      `text-decoration: ${struck ? "line-through" : "underline"} ${line} ${colour}`,
      "text-decoration-skip-ink: none",
      ...(tint ? [`background-color: color-mix(in srgb, ${colour} ${tint}%, transparent)`] : []),
    ];
    return Array.from({ length: LEVELS }, (_, level) => {
      const offset = `text-underline-offset: ${FIRST_LINE_PX + level * NEXT_LINE_PX}px`;
      const selector = select(name, level);
      return [
        `${selector} { ${[...declarations, offset].join("; ")} }`,
        // Forced colours would paint the words over as if they were selected: the lines say it all.
        `@media (forced-colors: active) { ${selector} { background-color: transparent; color: CanvasText; text-decoration-color: CanvasText } }`,
      ];
    }).flat();
  });
  return [
    ...rules,
    `${select("focused")} { ${focusTint} }`,
    `@media (forced-colors: active) { ${select("focused")} { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText } }`,
  ];
}
