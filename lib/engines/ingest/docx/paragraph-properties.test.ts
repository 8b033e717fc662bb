import { expect, test } from "vitest";
import { plainLook, revisionOf, takeLook, takeProperty } from "./paragraph-properties.ts";
import type { Paragraph } from "./story.ts";

const element = (name: string, attributes: Record<string, string> = {}) => ({
  name,
  attribute: (wanted: string) => attributes[wanted],
});

test("a paragraph learns its style, its list and its changed end", () => {
  const paragraph: Paragraph = { items: [] };
  const change = { "w:author": "A", "w:date": "2024-05-17T10:20:00Z" };
  takeProperty(paragraph, element("w:pStyle", { "w:val": "Heading1" }));
  takeProperty(paragraph, element("w:numId", { "w:val": "3" }));
  takeProperty(paragraph, element("w:ilvl", { "w:val": "x" }));
  takeProperty(paragraph, element("w:outlineLvl", { "w:val": "2" }));
  takeProperty(paragraph, element("w:ins", change));
  takeProperty(paragraph, element("w:jc", { "w:val": "both" }));
  const revision = { author: "A", at: "2024-05-17T10:20:00.000Z" };
  expect(paragraph).toEqual({
    items: [],
    style: "Heading1",
    list: "3",
    level: undefined,
    outline: 2,
    endInserted: revision,
  });
  expect(revisionOf(element("w:del", change))).toEqual(revision);
  const utc = { ...change, "w16du:dateUtc": "2024-05-17T07:20:00Z" };
  expect(revisionOf(element("w:del", utc)).at).toBe("2024-05-17T07:20:00.000Z");
});

test("a run learns its look; a value can take it back", () => {
  const look = { ...plainLook };
  takeLook(look, element("w:b"));
  takeLook(look, element("w:i", { "w:val": "0" }));
  takeLook(look, element("w:vanish", { "w:val": "true" }));
  takeLook(look, element("w:vertAlign", { "w:val": "superscript" }));
  expect(look).toEqual({ bold: true, italic: false, raised: true, hidden: true });
  takeLook(look, element("w:b", { "w:val": "false" }));
  expect(look.bold).toBe(false);
});
