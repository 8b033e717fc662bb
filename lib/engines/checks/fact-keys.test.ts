import { expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { factKeys } from "./fact-keys.ts";

const keysOf = (text: string) => factKeys(text, checkText({ text, language: "en" }).coverage.facts);

it("keeps a fact's key when its paragraph moves, not when the words around it change", () => {
  const paragraph = "The storm felled 40 trees in the park.";
  const [key] = keysOf(paragraph);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(keysOf(`Rain fell.\n\n${paragraph}`)).toEqual([key]);
  expect(keysOf(paragraph.replace("felled", "spared"))).not.toEqual([key]);
  expect(keysOf(paragraph.replace("40", "50"))).not.toEqual([key]);
});

it("tells equal facts apart by their order", () => {
  expect(new Set(keysOf("It fell.\n40 trees\nIt fell.\n40 trees")).size).toBe(2);
});
