import { describe, expect, it } from "vitest";
import { readBlockStarts } from "../blocks.ts";
import { scanTokens } from "../scan-tokens.ts";
import { readBlockRoles } from "./block-roles.ts";

const roles = (...blocks: string[]) => {
  const tokens = scanTokens(blocks.join("\n\n"), {
    abbreviations: new Set(),
    classesOf: () => 0,
  });
  const cue = (_: unknown, first: number) =>
    tokens[first]?.lower === "by" ? ("byline" as const) : undefined;
  return readBlockRoles(tokens, readBlockStarts(tokens), cue).map(({ role }) => role);
};

describe("readBlockRoles", () => {
  it("takes a short first line without a full stop for the headline", () => {
    expect(roles("Four held after raid", "Police held four men.", "They deny it.")).toEqual([
      "headline",
      "body",
      "body",
    ]);
    expect(roles("# Four held after raid", "Police held four men.")).toEqual(["headline", "body"]);
  });

  it("takes what stands between headline and story for a standfirst", () => {
    expect(
      roles("Four held", "Raid at dawn in the old town", "By Ann Cole", "Police held four men."),
    ).toEqual(["headline", "standfirst", "byline", "body"]);
    expect(
      roles("Four held", "Police came at dawn.", "By Ann Cole", "They held four men."),
    ).toEqual(["headline", "standfirst", "byline", "body"]);
    expect(roles("Four held", "- Raid at dawn", "Police held four men.")).toEqual([
      "headline",
      "standfirst",
      "body",
    ]);
  });

  it("takes a short line inside the story for a subheading, a bullet for a list", () => {
    expect(
      roles("Four held", "Police held four men.", "What next", "- One", "It goes on."),
    ).toEqual(["headline", "body", "subheading", "list", "body"]);
  });

  it("takes an abbreviation's stop for a sentence's, but not that of a country", () => {
    const abbreviating = (text: string) =>
      scanTokens(text, { abbreviations: new Set(["ill"]), classesOf: () => 0 });
    const tokens = abbreviating("Trial put off\n\nA witness is ill.");
    expect(readBlockRoles(tokens, readBlockStarts(tokens), () => undefined)).toMatchObject([
      { role: "headline" },
      { role: "body" },
    ]);
    expect(roles("Storm hits the U.S.", "A storm came on land.")).toEqual(["headline", "body"]);
  });

  it("finds no headline where a story begins at once, or where there is none", () => {
    expect(roles("Police held four men.", "They deny it.")).toEqual(["body", "body"]);
    expect(roles("Four held", "Five freed")).toEqual(["body", "body"]);
  });
});
