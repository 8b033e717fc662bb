import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test("takes each line as a paragraph and every character as text", () => {
  const { document, title, links, notes } = plainText.read(
    "Title here\r\n\r\n*One* <b>two</b>\r\n",
  );
  expect(document.content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "Title here" }] },
    { type: "paragraph", content: [{ type: "text", text: "*One* <b>two</b>" }] },
  ]);
  expect(title).toBe("Title here");
  expect(links).toEqual([]);
  expect(notes.map((note) => note.message)).toEqual([
    "3 line endings were rewritten as line feeds.",
  ]);
});
