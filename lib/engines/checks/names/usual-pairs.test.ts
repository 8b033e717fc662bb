import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { nameForms } from "./name-forms.ts";
import { usualPairs } from "./usual-pairs.ts";

const pairs = (text: string) =>
  usualPairs(nameForms(readText(text, "en", {}).mentions).values()).map(({ earlier, later }) => [
    earlier.form,
    later.form,
  ]);

it("pairs two usual spellings of a place or surname", () => {
  expect(pairs("They left Kiev. They came to Kyiv.")).toEqual([["kiev", "kyiv"]]);
});

it("leaves given names alone", () => {
  expect(pairs("He met Mohammed. He met Muhammad.")).toEqual([]);
});
