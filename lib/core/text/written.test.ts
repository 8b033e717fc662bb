import { expect, it } from "vitest";
import { isWritten, written } from "./written.ts";

const reason = written("Please say why.", 10);
const complaint = (text: string) => reason.safeParse(text).error?.issues[0]?.message;

it("takes words, without the white space around them", () => {
  expect(reason.parse("  so  ")).toBe("so");
  expect(reason.parse("لأن")).toBe("لأن");
});

it.each(["", "   ", "\u200b", "\u200e \u00ad"])("asks again where %j was written", (text) => {
  expect(complaint(text)).toBe("Please say why.");
});

it("says how long is too long", () => {
  expect(complaint("a".repeat(11))).toBe("Please keep this under 10 characters.");
});

it("tells whether there is anything to be seen", () => {
  expect([" a ", "\u200b", ""].map(isWritten)).toEqual([true, false, false]);
});
