import { expect, it } from "vitest";
import { reasonToLeaveOut } from "./left-out.ts";

const sentence = (Input: string) => ({ Input, Results: [] });

it.each([
  ["number", "one over three is a third", true],
  ["number", "a third of voters", false],
  ["temperature", "convert 5 C to F", true],
  ["temperature", "it was 5 C in Oslo", false],
  ["numberrange", "x is equal to 5", true],
  ["numberrange", "more than 5 died", false],
  ["dimension", "rotate 90 degrees", true],
])("%s: %j is left out: %s", (model, text, out) => {
  expect(reasonToLeaveOut(model, sentence(text)) !== undefined).toBe(out);
});
