import { expect, test } from "vitest";
import { readNumbering } from "./numbering.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const source = `<w:numbering ${w}>
  <w:abstractNum w:abstractNumId="7">${level(0, "decimal", 3)}${level(1, "bullet")}${level(2, "none")}
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/>
    ${level(0, "bullet")}</w:lvlOverride></w:num>
</w:numbering>`;

test("items are counted list by list, deeper ones anew", () => {
  const item = readNumbering(Buffer.from(source));
  const ordered = (number: number) => ({ type: "orderedList", number });
  expect(item("1", 0)).toEqual(ordered(3));
  expect(item("1", 1)).toEqual({ type: "bulletList", number: 1 });
  expect(item("1", 1)).toEqual({ type: "bulletList", number: 2 });
  expect(item("2", 0)).toEqual(ordered(9));
  expect(item("1", 0)).toEqual(ordered(4));
  expect(item("1", 1)).toEqual({ type: "bulletList", number: 1 });
  expect(item("1", 5)).toEqual(ordered(1));
});

test("what belongs to no list is no item", () => {
  const item = readNumbering(Buffer.from(source));
  expect([item("0", 0), item(undefined, 0), item("1", 2)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(readNumbering(undefined)("1", 0)).toBeUndefined();
});

test("a blank bullet is none: its paragraph goes on with the item before it", () => {
  expect(readNumbering(Buffer.from(source))("1", 3)).toBe("goes on");
});
