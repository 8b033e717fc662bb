import { describe, expect, it } from "vitest";
import { readBlockRoles } from "../../document/block-roles.ts";
import { quantityReadings } from "../numbers/quantity-readings.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { englishBlockCue } from "./block-cues.ts";
import { readHeadFigures } from "./head-figures.ts";

const figures = (...blocks: string[]) => {
  const text = blocks.join("\n\n");
  const t = readEnglishText(text);
  const roles = readBlockRoles(t.tokens, t.blockStarts, englishBlockCue);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return readHeadFigures(t, roles, quantityReadings(t), []).map((head) => [
    head.part,
    slice(head.stated),
    head.alike.map(slice),
    head.same.map(slice),
  ]);
};

describe("readHeadFigures", () => {
  it("puts the story's figures of the same thing beside a headline's", () => {
    expect(
      figures(
        "Five killed in bus crash",
        "Four people were killed when a bus left the road. In 2019 a bus crash killed 12.",
      ),
    ).toEqual([["headline", "Five killed", ["Four", "12", "2019"], ["Four"]]]);
  });

  it("finds the same value whatever it counts, and leaves names and scores alone", () => {
    expect(figures("Covid-19: 31 wards shut after 3-1 vote", "All 31 are shut.")).toEqual([
      ["headline", "31 wards", ["31"], []],
    ]);
  });

  it("reads captions, and nothing where there is no headline", () => {
    expect(figures("A storm closed 14 schools.", "Photo: one of 15 schools")).toEqual([
      ["caption", "one", ["14"], []],
      ["caption", "15 schools", ["14"], ["14"]],
    ]);
    expect(figures("Four people were killed.", "Five were hurt.")).toEqual([]);
  });
});
