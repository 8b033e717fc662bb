import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readBlockShapes } from "./heading-blocks.ts";

it("tells headings from prose, and those whose capitals tell nothing", () => {
  const text =
    "Angry Farmers Block Motorway\n\nFarmers block the motorway near Lyon\n\nIt rained there.";
  expect(readBlockShapes(readEnglishText(text))).toEqual(["capitals", "heading", "prose"]);
});
