import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { draftOfFile, readDraft } from "./draft.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file's format is told by its name", () => {
  expect(draftOfFile("Story.TXT", bytes("One line."))).toEqual({
    format: "txt",
    content: "One line.",
  });
  expect(draftOfFile("page.htm", bytes("<p>One."))).toEqual({ format: "html", content: "<p>One." });
  expect(draftOfFile("notes.final.md", bytes("# Head")).format).toBe("md");
});

test.each(["story.docx", "story", ""])("a file called %j is refused by name", (name) => {
  expect(() => draftOfFile(name, bytes("text"))).toThrow(AppError);
});

test("[I16] a Word document that is called a text is told as what it is", () => {
  expect(() => draftOfFile("story.txt", bytes("PK\u0003\u0004"))).toThrow("ending .docx");
});

test("bytes that are no text are refused", () => {
  expect(() => draftOfFile("story.txt", new Uint8Array([0x80, 0xff, 0x00]))).toThrow(AppError);
});

test("a draft is read as it would be stored, and says what was changed", async () => {
  const reading = await readDraft({
    format: "txt",
    content: "The first\u00a0line.\r\nThe second.",
  });
  expect(reading.preview.map(({ text }) => text)).toEqual(["The first line.", "The second."]);
  expect(reading.notes).toHaveLength(2);
  expect(reading.isCut).toBe(false);
  expect(reading).toMatchObject({ format: "txt", language: "en", direction: "ltr" });
});

test("an Arabic draft is offered as Arabic, right to left", async () => {
  const reading = await readDraft({ format: "txt", content: "عقد الاجتماع في واشنطن." });
  expect(reading).toMatchObject({ language: "ar", direction: "rtl" });
});

test("a very long draft is shown in part, and says so", async () => {
  const content = Array.from({ length: 2_000 }, (_, line) => `Line ${line} ${"word ".repeat(12)}`);
  const reading = await readDraft({ format: "txt", content: content.join("\n") });
  expect(reading.isCut).toBe(true);
  expect(reading.length).toBeGreaterThan(100_000);
  expect(reading.preview.map(({ text }) => text).join("\n").length).toBeLessThanOrEqual(60_000);
});

test.each(["", "  \n "])("a draft without text is refused beside its field", async (content) => {
  try {
    await readDraft({ format: "txt", content });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "invalid_input", issues: [{ path: "content" }] });
  }
});
