import { ownDirection } from "#lib/core/text/direction.ts";
import { directionsOf } from "./directions.ts";
import { type Element, type Part, x } from "./element.ts";

export type Direction = "ltr" | "rtl";

/** A line's own direction: that of most of its letters. */
export function directionOfLine(line: string, around: Direction): Direction {
  return ownDirection(line, around) ?? around;
}

/** The words of a run; tabs and line breaks are elements in Word. */
function inRun(text: string, name: "w:t" | "w:delText"): Part[] {
  return text.split(/([\t\n])/).map((piece) => {
    if (piece === "\t") return x("w:tab", null);
    if (piece === "\n") return x("w:br", null);
    return piece === "" ? null : x(name, { "xml:space": "preserve" }, piece);
  });
}

/** Words in one direction, as a run. */
export function run(
  text: string,
  isRightToLeft: boolean,
  { deleted = false, style = "" }: { deleted?: boolean; style?: string } = {},
): Element {
  const properties = [
    style !== "" && x("w:rStyle", { "w:val": style }),
    isRightToLeft && x("w:rtl", null),
  ];
  return x(
    "w:r",
    null,
    properties.some(Boolean) && x("w:rPr", null, properties),
    inRun(text, deleted ? "w:delText" : "w:t"),
  );
}

/** Words as runs, each of one direction. */
export function runs(text: string, direction: Direction, style = ""): Element[] {
  let from = 0;
  return directionsOf(text, direction).map(({ end, isRightToLeft }) => {
    const words = text.slice(from, end);
    from = end;
    return run(words, isRightToLeft, { style });
  });
}

/** A paragraph of a style, in a direction; what else its properties say comes last (ECMA-376, 17.3.1.26). */
export function paragraph(
  { style, direction, id, end }: { style?: string; direction: Direction; id?: string; end?: Part },
  ...children: Part[]
): Element {
  const properties = [
    style !== undefined && x("w:pStyle", { "w:val": style }),
    direction === "rtl" && x("w:bidi", null),
    end && x("w:rPr", null, end),
  ];
  return x(
    "w:p",
    id === undefined ? null : { "w14:paraId": id },
    properties.some(Boolean) && x("w:pPr", null, properties),
    children,
  );
}
