import { expect, it } from "vitest";
import { countryOfPeople, isAdjectiveOfPeople } from "./demonyms.ts";

it.each([
  ["French", "FR"],
  ["Kenyans", "KE"],
  ["Frenchmen", "FR"],
  ["Korean", undefined],
  ["Smith", undefined],
])("%s are the people of %s", (word, country) => {
  expect(countryOfPeople(word)).toBe(country);
});

it("knows words of descent that are no country's own", () => {
  expect(isAdjectiveOfPeople("Kurds")).toBe(true);
  expect(isAdjectiveOfPeople("Dutch")).toBe(true);
  expect(isAdjectiveOfPeople("Kerry")).toBe(false);
});
