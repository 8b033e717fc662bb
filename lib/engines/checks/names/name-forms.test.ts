import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { nameForms } from "./name-forms.ts";

const formsOf = (text: string) => nameForms(readText(text, "en", {}).mentions);

it("knows what each spelling is a surname or given name to", () => {
  const forms = formsOf("They met Ann Kerry. Then Kerry spoke to Lee Kerry of the BBC.");
  expect([...(forms.get("kerry")?.withGiven ?? [])]).toEqual(["ann", "lee"]);
  expect(forms.get("kerry")?.alone.length).toBe(1);
  expect(forms.has("ann")).toBe(false);
  expect(forms.has("bbc")).toBe(false);
});
