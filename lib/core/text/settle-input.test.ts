import { expect, it } from "vitest";
import { settleInput } from "./settle-input.ts";

it("replaces what cannot be stored, however deep it lies", () => {
  const input = { body: "a\0b", ranges: [{ exact: "x\ud800y" }], count: 3, none: null };
  expect(settleInput(input)).toEqual({
    body: "a\uFFFDb",
    ranges: [{ exact: "x\uFFFDy" }],
    count: 3,
    none: null,
  });
});

it("leaves whole characters, bytes and what is named as they are", () => {
  const bytes = new Uint8Array([0, 1]);
  const input = { text: "😀 é", bytes, content: "a\0b" };
  expect(settleInput(input, ["content"])).toEqual(input);
  expect((settleInput({ bytes }) as { bytes: Uint8Array }).bytes).toBe(bytes);
});
