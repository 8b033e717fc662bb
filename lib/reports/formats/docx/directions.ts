/** Letters and digits that are written from right to left, or shaped among those that are. */
const RIGHT =
  "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}\\p{Script=Mandaic}\\p{Script=Samaritan}";
/** What marks a letter goes with it, all of it. */
const MARKS = "\\p{M}*(?!\\p{M})";
const rightToLeft = new RegExp(`[${RIGHT}]${MARKS}(?:[^\\p{L}${RIGHT}]*[${RIGHT}]${MARKS})*`, "gu");
const LEFT = `(?![${RIGHT}])\\p{L}${MARKS}`;
const leftToRight = new RegExp(`${LEFT}(?:(?:(?![${RIGHT}])[^\\p{L}])*${LEFT})*`, "gu");

/** A stretch of a line whose letters run one way, up to `end`; UTF-16 units. */
export interface Stretch {
  end: number;
  isRightToLeft: boolean;
}

/**
 * A line in stretches of one direction, as Word wants its runs: what stands between two words of the other direction
 * goes with them, all else with the line.
 */
export function directionsOf(line: string, direction: "ltr" | "rtl"): Stretch[] {
  const isRightToLeft = direction === "rtl";
  const stretches: Stretch[] = [];
  const add = (end: number, is: boolean) => {
    if (end > (stretches.at(-1)?.end ?? 0)) stretches.push({ end, isRightToLeft: is });
  };
  for (const { index, 0: words } of line.matchAll(isRightToLeft ? leftToRight : rightToLeft)) {
    add(index, isRightToLeft);
    add(index + words.length, !isRightToLeft);
  }
  add(line.length, isRightToLeft);
  return stretches;
}
