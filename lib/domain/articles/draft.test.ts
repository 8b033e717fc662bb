import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { ingestDraft } from "#lib/engines/ingest/ingest.ts";
import {
  draftOfFetched,
  draftOfFields,
  draftOfFile,
  nameOfFetched,
  presentDraft,
} from "./draft.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const present = async (content: string) =>
  presentDraft(await ingestDraft({ format: "txt", content }));

test("a file's format is told by its name", () => {
  expect(draftOfFile("Story.TXT", bytes("One line."))).toEqual({
    format: "txt",
    content: "One line.",
  });
  expect(draftOfFile("page.htm", bytes("<p>One."))).toEqual({ format: "html", content: "<p>One." });
  expect(draftOfFile("notes.final.md", bytes("# Head")).format).toBe("md");
  const file = bytes("PK");
  expect(draftOfFile("story.docx", file)).toEqual({ format: "docx", bytes: file });
});

test.each(["story.doc", "story.odt", "Story.RTF", "story.pages"])(
  "%s is refused by name, with what to do",
  (name) => {
    expect(() => draftOfFile(name, bytes("text"))).toThrow("save it in your word processor");
  },
);

const oldOffice = Buffer.from("d0cf11e0a1b11ae1", "hex");
const zip = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

test.each([
  ["an empty text", "a.txt", new Uint8Array(), "This file is empty."],
  ["an empty page", "a.html", new Uint8Array(), "This file is empty."],
  ["an empty Word document", "a.docx", new Uint8Array(), "This file is empty."],
  ["an empty PDF", "a.pdf", new Uint8Array(), "This file is empty."],
  ["a Word document with a password", "a.docx", oldOffice, "without a password"],
  ["an old one that is called a text", "a.txt", oldOffice, "an old Word document (.doc)"],
  [
    "an OpenDocument that is called a Word document",
    "a.docx",
    zip("mimetype", "application/vnd.oasis.opendocument.text"),
    "save it there as a .docx",
  ],
  ["an RTF that is called a Word document", "a.docx", bytes("{\\rtf1"), "it is an RTF document"],
  ["a picture that is called a PDF", "a.pdf", Buffer.from("\x89PNG", "latin1"), "it is a picture"],
  ["Windows-1252", "a.txt", Buffer.from("caf\xe9", "latin1"), "is not UTF-8 text"],
  ["Windows-1256", "a.md", Buffer.from("e3d5d120", "hex"), "is not UTF-8 text"],
  ["UTF-16 without its mark", "a.txt", Buffer.from("Some text", "utf16le"), "does not say"],
  ["one letter too many", "a.txt", bytes("a".repeat(1_000_001)), "1,000,001 characters"],
  ["one letter too many in Markdown", "a.md", bytes("a".repeat(1_000_001)), "1,000,000"],
  ["one letter too many in a page", "a.html", bytes("a".repeat(1_000_001)), "1,000,000"],
])("%s is refused in one sentence and an advice", async (_name, name, file, message) => {
  const read = async () => ingestDraft(draftOfFile(name, file));
  await expect(read()).rejects.toThrow(message);
  await expect(read()).rejects.toBeInstanceOf(AppError);
});

test("a text in UTF-16 with its mark is read, and one of as many letters as there may be", async () => {
  const marked = Buffer.from("\uFEFFعقد\r\nmore", "utf16le");
  expect((await ingestDraft(draftOfFile("a.txt", marked))).text).toBe("عقد\nmore");
  const whole = await ingestDraft(draftOfFile("a.txt", bytes("a".repeat(1_000_000))));
  expect(whole.text).toHaveLength(1_000_000);
});

test.each(["story.exe", "story", ""])("a file called %j is refused by name", (name) => {
  expect(() => draftOfFile(name, bytes("text"))).toThrow(AppError);
  expect(() => draftOfFile(name, bytes("text"))).toThrow(".txt, .md, .html");
});

test("[I16] a Word document that is called a text is told as what it is", () => {
  expect(() => draftOfFile("story.txt", bytes("PK\u0003\u0004"))).toThrow("ending .docx");
});

test("[I15] a file that is too large is refused before it is read", () => {
  expect(() => draftOfFile("a.txt", new Uint8Array(20_000_001))).toThrow("at most 20 MB");
});

test("bytes that are no text are refused", () => {
  expect(() => draftOfFile("story.txt", new Uint8Array([0x80, 0xff, 0x00]))).toThrow(AppError);
});

test("a door's draft is text or a file, as its format has it", () => {
  expect(draftOfFields({ format: "md", content: "a" })).toEqual({ format: "md", content: "a" });
  const address = "https://example.org/";
  expect(draftOfFields({ format: "html", content: "<p>", address })).toMatchObject({ address });
  const file = bytes("PK");
  expect(draftOfFields({ format: "docx", bytes: file })).toEqual({ format: "docx", bytes: file });
  expect(() => draftOfFields({ format: "docx", content: "a" })).toThrow("choose the file again");
  expect(() => draftOfFields({ format: "txt", bytes: file })).toThrow("no text to import");
  expect(() => draftOfFields({ format: "txt", content: "" })).toThrow("no text to import");
});

test("what was fetched is told by its media type", () => {
  const at = (mediaType: string, content: string, charset?: string) => {
    const url = "https://example.org/2024/Harbour%20talks.php?a=1";
    return { url, mediaType, charset, bytes: Buffer.from(content, "latin1") };
  };
  const page = at("text/html", "<p>caf\u00e9", "iso-8859-1");
  expect(draftOfFetched(page)).toEqual({ format: "html", content: "<p>café", address: page.url });
  expect(draftOfFetched(at("text/plain", "a"))).toEqual({ format: "txt", content: "a" });
  const file = at("application/pdf", "%PDF-");
  expect(draftOfFetched(file)).toEqual({ format: "pdf", bytes: file.bytes });
  expect(() => draftOfFetched(at("text/html", "%PDF-"))).toThrow("by its content it is a PDF");
  expect([page, file].map(nameOfFetched)).toEqual(["Harbour-20talks.html", "Harbour-20talks.pdf"]);
  expect(nameOfFetched({ ...page, url: "https://example.org/" })).toBe("example.html");
});

test("a draft is shown as it would be stored, and says what was changed", async () => {
  const reading = await present("The first\u00a0line.\r\nThe second.");
  expect(reading.preview.map(({ text }) => text)).toEqual(["The first line.", "The second."]);
  expect(reading.notes).toHaveLength(2);
  expect(reading).toMatchObject({ isCut: false, language: "en", direction: "ltr" });
  expect(reading).toMatchObject({ comments: 0, suggestions: 0 });
});

test("an Arabic draft is offered as Arabic, right to left", async () => {
  const reading = await present("عقد الاجتماع في واشنطن.");
  expect(reading).toMatchObject({ language: "ar", direction: "rtl" });
});

test("a very long draft is shown in part, and says so", async () => {
  const content = Array.from({ length: 2_000 }, (_, line) => `Line ${line} ${"word ".repeat(12)}`);
  const reading = await present(content.join("\n"));
  expect(reading.isCut).toBe(true);
  expect(reading.length).toBeGreaterThan(100_000);
  expect(reading.preview.map(({ text }) => text).join("\n").length).toBeLessThanOrEqual(60_000);
});
