import { expect, it } from "vitest";
import { checkText } from "./check-text.ts";

const keys = (text: string) =>
  checkText({ text, language: "en" })
    .findings.filter(({ rule }) => rule === "list-count")
    .map(({ inputKey }) => inputKey);

const sentence = "It hit four towns: Ayr, Bath and Cork.";

it("keeps a finding's key where only what stands around its sentence changes", () => {
  expect(keys(`Rain fell. ${sentence}`)).toEqual(keys(sentence));
  expect(keys(sentence)[0]).toMatch(/^[0-9a-f]{64}$/);
});

it("gives another key where the sentence or a value changes, and to an equal second finding", () => {
  expect(keys(sentence.replace("four", "five"))).not.toEqual(keys(sentence));
  expect(keys(sentence.replace("It hit", "Hail hit"))).not.toEqual(keys(sentence));
  expect(new Set(keys(`${sentence} ${sentence}`)).size).toBe(2);
});
