import { expect, it } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { replaceText } from "./replace-text.ts";
import type { TiptapDoc } from "./tiptap-document.ts";

const document: TiptapDoc = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "Envoys meet" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "From " },
        { type: "text", marks: [{ type: "bold" }], text: "17 countries" },
        { type: "text", text: ", they said." },
      ],
    },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "Chad" }] }],
        },
      ],
    },
  ],
};
const { text } = canonicalText(document);

function replaced(...pairs: [string, string][]) {
  const places = pairs.map(([words, by]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: by };
  });
  return replaceText(document, places);
}

it.each([
  ["a word", [["17", "18"]], "Envoys meet\nFrom 18 countries, they said.\nChad"],
  [
    "several, in any order",
    [
      ["Chad", "Mali"],
      ["Envoys", "Guests"],
    ],
    "Guests meet\nFrom 17 countries, they said.\nMali",
  ],
  ["words of two marks", [["From 17", "Of 18"]], "Envoys meet\nOf 18 countries, they said.\nChad"],
  ["a cut, with its space", [["they said", ""]], "Envoys meet\nFrom 17 countries,.\nChad"],
  [
    "words of two blocks",
    [["meet\nFrom", "came from"]],
    "Envoys came from\n 17 countries, they said.\nChad",
  ],
] as [string, [string, string][], string][])("%s", (_name, pairs, expected) => {
  expect(canonicalText(replaced(...pairs)).text).toBe(expected);
});

it("keeps marks, and gives new words those of the first they replace", () => {
  expect(replaced(["17", "18"]).content[1]?.content).toEqual([
    { type: "text", text: "From " },
    { type: "text", marks: [{ type: "bold" }], text: "18" },
    { type: "text", marks: [{ type: "bold" }], text: " countries" },
    { type: "text", text: ", they said." },
  ]);
});

it("refuses two that overlap", () => {
  expect(() => replaced(["17 countries", "x"], ["countries", "y"])).toThrow(RangeError);
});
