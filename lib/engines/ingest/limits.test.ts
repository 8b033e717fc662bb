import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { MAX_FILE_BYTES, refuseDraft, requireAtMost, requireFileSize } from "./limits.ts";

test("a refusal names the field, in the reader's words", () => {
  const issues = [{ path: "content", message: "No." }];
  expect(() => refuseDraft("No.")).toThrow(new AppError("invalid_input", "No.", issues));
});

test("a limit is kept, and passing it says both numbers", () => {
  expect(() => requireAtMost(1000, 1000, "paragraphs")).not.toThrow();
  expect(() => requireAtMost(1000, 1001, "paragraphs")).toThrow(
    "This draft has 1,001 paragraphs; at most 1,000 can be imported.",
  );
});

test("a file that is too large is told in megabytes", () => {
  expect(() => requireFileSize(MAX_FILE_BYTES)).not.toThrow();
  expect(() => requireFileSize(MAX_FILE_BYTES + 1)).toThrow(
    "This file has 20.1 MB; at most 20 MB can be imported.",
  );
});
