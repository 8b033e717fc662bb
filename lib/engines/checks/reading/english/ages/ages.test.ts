import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAges } from "./ages.ts";

const read = (text: string) =>
  readAges(readDatedText(readEnglishText(text)), { year: 2024, month: 1, day: 22 }).ages.flatMap(
    (reading) =>
      reading.kind === "counted"
        ? [[reading.age, reading.born.from.year, reading.on.because, reading.sure]]
        : [],
  );

it("ties an age at death to the birth told elsewhere", () => {
  expect(read("Ruth Abelson died on Saturday. She was 88.\n\nAbelson was born in 1935.")).toEqual([
    [88, 1935, "shortly before the dateline", true],
  ]);
  expect(read("John Stevens died yesterday at the age of 99. Stevens was born in 1924.")).toEqual([
    [99, 1924, "shortly before the dateline", true],
  ]);
});

it("takes the date that stands beside the age, and the end of a life", () => {
  expect(read("Cole, born in 1935, won in 1960 at the age of 25.")).toEqual([
    [25, 1935, "the date beside the age", true],
  ]);
  expect(read("Ann Cole (1935–2020) sang. Cole died aged 84.")).toEqual([
    [84, 1935, "the end of the life that the text gives", true],
  ]);
});

it("is unsure where two share the surname, and ties nobody to another's birth", () => {
  const brothers = "Emil Lasko, 52, and Victor Lasko, 58, were jailed. Lasko was born in 1965.";
  expect(read(brothers).map(([, , , sure]) => sure)).toEqual([false, false]);
  expect(read("Ann Cole, 52, met Bob Reed, who was born in 1965.")).toEqual([]);
});
