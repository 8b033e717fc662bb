import { expect, test } from "vitest";
import { fileKind, refuseOtherZip, requireKind } from "./file-kind.ts";

test.each([
  ["PK\x03\x04abc", "zip"],
  ["%PDF-1.7", "pdf"],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old-office"],
  ["{\\rtf1", "rtf"],
  ["\x89PNG", "picture"],
  ["PK is how it begins", "other"],
  ["", "other"],
])("%j is %s", (content, kind) => {
  expect(fileKind(Buffer.from(content, "latin1"))).toBe(kind);
});

test("[I16] a wrong ending is told with what the file is, and what to do", () => {
  const zip = Buffer.from("PK\x03\x04");
  expect(() => requireKind(zip, "zip", "a Word document")).not.toThrow();
  expect(() => requireKind(zip, "other", "plain text")).toThrow(
    "By its ending this file is plain text; by its content it is a Word document or another ZIP file. If it is a Word document, give it the ending .docx.",
  );
  expect(() => requireKind(Buffer.from("Text"), "pdf", "a PDF")).toThrow("it is something else.");
});

test("an empty file, and a ZIP that holds no document, are told as what they are", () => {
  expect(() => requireKind(new Uint8Array(), "other", "plain text")).toThrow("This file is empty.");
  expect(() => requireKind(new Uint8Array(), "zip", "a Word document")).toThrow("is empty.");
  expect(refuseOtherZip).toThrow("it is another ZIP file. If another program wrote it");
});
