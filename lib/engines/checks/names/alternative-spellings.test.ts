import { expect, it } from "vitest";
import { allowedSpellings, areUsualSpellings, usualSpelling } from "./alternative-spellings.ts";

it("knows usual spellings of one name in Latin letters", () => {
  expect(areUsualSpellings("gaddafi", "qaddafi")).toBe(true);
  expect(areUsualSpellings("gaddafi", "hussein")).toBe(false);
  expect(usualSpelling("qaddafi")).toBe("gaddafi");
  expect(usualSpelling("kerry")).toBeUndefined();
});

it("takes a newsroom's groups, whatever case and accents they have", () => {
  const allowed = allowedSpellings([["Gallant", "Galant"], ["São Paulo"]]);
  expect(allowed("gallant", "galant")).toBe(true);
  expect(allowed("gallant", "sao paulo")).toBe(false);
  expect(allowedSpellings(undefined)("gallant", "galant")).toBe(false);
});
