import { expect, it } from "vitest";
import { countryOfWord } from "./affiliations.ts";

it("tells the country of a word of nationality and of a seat of government", () => {
  expect(countryOfWord("French")).toBe("FR");
  expect(countryOfWord("Kremlin")).toBe("RU");
  expect(countryOfWord("Ruritanian")).toBeUndefined();
});
