import { expect, test } from "vitest";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
import { commandInput, emptyDraft, importDraft, withFields, withReading } from "./import-draft.ts";

const reading: DraftReading = {
  format: "txt",
  content: "Text.",
  title: "A headline",
  language: "ar",
  direction: "rtl",
  dateline: { publishedOn: "2024-05-17", words: ["17 May 2024"] },
  notes: [],
  comments: 0,
  suggestions: 0,
  length: 5,
  preview: [{ type: "paragraph", start: 0, text: "Text." }],
  isCut: false,
};

test("what the text says fills the fields, and the browser's zone stands in for none", () => {
  expect(withReading(emptyDraft, reading, "Europe/Berlin").fields).toEqual({
    ...emptyDraft.fields,
    title: "A headline",
    language: "ar",
    direction: "rtl",
    publishedOn: "2024-05-17",
    timeZone: "Europe/Berlin",
  });
});

test("a new reading leaves alone what the person changed", () => {
  const changed = withFields(withReading(emptyDraft, reading, "UTC"), { title: "Mine" });
  const again = withReading(changed, { ...reading, title: "Other", language: "en" }, "UTC");
  expect(again.fields).toMatchObject({ title: "Mine", language: "en" });
});

test("a time that was not given is left out of the command's input", () => {
  const { fields } = withReading(emptyDraft, reading, "UTC");
  expect(commandInput(reading, fields)).toMatchObject({
    content: "Text.",
    publishedOn: "2024-05-17",
  });
  expect(commandInput(reading, fields).publishedTime).toBeUndefined();
  expect(commandInput(reading, { ...fields, publishedTime: "03:15" }).publishedTime).toBe("03:15");
});

test("an import under way survives being kept as text", () => {
  const draft = withReading(emptyDraft, reading, "UTC");
  expect(importDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});
