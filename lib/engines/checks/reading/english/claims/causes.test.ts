import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCauses } from "./causes.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readCauses(t).map(({ first, end }) =>
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
  );
};

it("finds what brings something about, and no noun of that sound", () => {
  expect(read("Rain caused by heat leads to floods.")).toEqual(["leads to", "caused by"]);
  expect(read("The causes of it are good causes; They are due to arrive.")).toEqual([]);
});
