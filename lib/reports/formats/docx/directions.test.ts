import fc from "fast-check";
import { expect, test } from "vitest";
import { directionsOf } from "./directions.ts";

const parts = (line: string, direction: "ltr" | "rtl") => {
  let start = 0;
  return directionsOf(line, direction).map(({ end, isRightToLeft }) => {
    const words = line.slice(start, end);
    start = end;
    return [words, isRightToLeft ? "rtl" : "ltr"];
  });
};

test("words of the other direction are apart, with what stands between them", () => {
  expect(parts("He said مرحبا، ١٧ 5 عالم (twice).", "ltr")).toEqual([
    ["He said ", "ltr"],
    ["مرحبا، ١٧ 5 عالم", "rtl"],
    [" (twice).", "ltr"],
  ]);
  expect(parts("حضر 17 سفيرا إلى New York, NY أمس.", "rtl")).toEqual([
    ["حضر 17 سفيرا إلى ", "rtl"],
    ["New York, NY", "ltr"],
    [" أمس.", "rtl"],
  ]);
});

test("a line of one direction is one stretch, an empty one none", () => {
  expect(parts("Plain, 17 words.", "ltr")).toEqual([["Plain, 17 words.", "ltr"]]);
  expect(parts("17 – 18", "rtl")).toEqual([["17 – 18", "rtl"]]);
  expect(parts("(شَرْقَ)", "ltr")[1]).toEqual(["شَرْقَ", "rtl"]);
  expect(parts("", "rtl")).toEqual([]);
});

test("no unit of a line is lost or told twice, and long lines take no time", () => {
  const unit = fc.constantFrom("a", "ع", "١", "1", " ", "😀", "\uD83D", "\u202E", "\u0651");
  fc.assert(
    fc.property(fc.array(unit), fc.constantFrom("ltr" as const, "rtl" as const), (units, way) => {
      const line = units.join("");
      expect(
        parts(line, way)
          .map(([words]) => words)
          .join(""),
      ).toBe(line);
    }),
  );
  const marks = "\u0651".repeat(500_000);
  expect(directionsOf(`a ع${marks} a${marks} ع`, "rtl")).toHaveLength(4);
  const long = `ع${" ".repeat(500_000)}a${" ".repeat(500_000)}`;
  expect(directionsOf(long, "rtl")).toHaveLength(3);
  expect(directionsOf(long, "ltr")).toHaveLength(2);
});
