import { expect, test } from "vitest";
import { isLongExport } from "./long-export.ts";

test.each([
  [{ format: "pdf", atSeq: 1_500 }, false],
  [{ format: "pdf", atSeq: 1_501 }, true],
  [{ format: "html", atSeq: 1_501 }, false],
  [{ format: "docx", atSeq: 5_001 }, true],
  [{ format: "csv", atSeq: 10_000 }, false],
  [{ format: "json", atSeq: 10_001 }, true],
  [{ format: "jsonl", atSeq: 10_001 }, false],
  [{ format: "jsonl", atSeq: 50_001 }, true],
  // For the public edition a log is read three times.
  [{ format: "jsonl", edition: "public", atSeq: 10_000 }, false],
  [{ format: "jsonl", edition: "public", atSeq: 10_001 }, true],
  [{ format: "pdf", atSeq: 2, characters: 200_000 }, false],
  [{ format: "pdf", atSeq: 2, characters: 200_001 }, true],
  [{ format: "docx", atSeq: 2, characters: 1_000_000 }, true],
  [{ format: "json", atSeq: 2, characters: 1_000_000 }, false],
] as const)("%j: %s", (wanted, isLong) => {
  expect(isLongExport({ characters: 1_000, ...wanted })).toBe(isLong);
});
