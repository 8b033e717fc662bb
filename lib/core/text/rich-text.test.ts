import { expect, test } from "vitest";
import {
  hrefOf,
  type Inline,
  isPlain,
  isSafeHref,
  mentionedIn,
  noteOf,
  plainText,
  type RichText,
  richTextOf,
  trimmed,
  withNames,
} from "./rich-text.ts";

const ada = "0190f5a0-0001-7000-8000-000000000001";
const words = (text: string, ...marks: ("bold" | "italic")[]): Inline => ({
  type: "text",
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const link = (text: string, href: string): Inline => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});
const mention = (label: string): Inline => ({ type: "mention", attrs: { id: ada, label } });
const line = (...content: Inline[]) => ({ type: "paragraph" as const, content });
const item = (...content: RichText["content"]) => ({ type: "listItem" as const, content });
const doc = (...content: RichText["content"]): RichText => ({ type: "doc", content });

test("plain words become a paragraph a line, and come back as they were", () => {
  for (const text of ["", "One.", "One.\nTwo.\n\nFour, عمر.", "  indented"]) {
    expect(plainText(richTextOf(text))).toBe(text.trim());
    expect(isPlain(richTextOf(text))).toBe(true);
  }
  expect(noteOf(richTextOf("\n\nOne.\nTwo.\n"))).toEqual({ text: "One.\nTwo.", document: null });
});

test("a list is told with its signs, one in another further in", () => {
  const inner = {
    type: "bulletList" as const,
    content: [item(line(words("pier"), { type: "hardBreak" }, words("north")))],
  };
  const document = doc(line(words("Ask:")), {
    type: "orderedList",
    content: [item(line(words("the port")), inner), item(line(words("the crew")))],
  });
  expect(plainText(document)).toBe("Ask:\n1. the port\n   • pier\n     north\n2. the crew");
  expect(isPlain(document)).toBe(false);
});

test("a link is told with its address, unless that is what it says; a member by name", () => {
  const told = (...content: Inline[]) => plainText(doc(line(...content)));
  expect(told(words("See "), link("the list", "https://example.org/a"), words("."))).toBe(
    "See the list (https://example.org/a).",
  );
  expect(told(link("example.org/a", "https://example.org/a/"))).toBe("example.org/a");
  expect(told(link("write", "mailto:a@example.org"))).toBe("write (a@example.org)");
  const href = "https://example.org/";
  const both: Inline = {
    type: "text",
    text: "list",
    marks: [{ type: "bold" }, { type: "link", attrs: { href } }],
  };
  expect(told(link("the ", href), both)).toBe(`the list (${href})`);
  expect(told(link("example", href), { ...both, text: ".org" })).toBe("example.org");
  expect(told(mention("Ada Lind"), words(" knows."))).toBe("@Ada Lind knows.");
});

test("empty lines at the ends go, those between stay", () => {
  const empty = { type: "paragraph" as const };
  expect(
    trimmed(doc(empty, line(words(" ")), line(words("a")), empty, line(words("b")), empty)),
  ).toEqual(doc(line(words("a")), empty, line(words("b"))));
  expect(noteOf(doc(empty))).toEqual({ text: "", document: null });
  expect(noteOf(doc(line(words("a", "bold")), empty)).document).toEqual(
    doc(line(words("a", "bold"))),
  );
});

test("whoever is named is found wherever that is, once, and called by another name", () => {
  const document = doc(line(mention("Ada")), {
    type: "bulletList",
    content: [item(line(mention("Ada"), words("!")))],
  });
  expect(mentionedIn(document)).toEqual([ada]);
  expect(mentionedIn(null)).toEqual([]);
  const renamed = withNames(document, () => "Ada Lind");
  expect(plainText(renamed)).toBe("@Ada Lind\n• @Ada Lind!");
  expect(withNames(doc({ type: "paragraph" }), () => "x")).toEqual(doc({ type: "paragraph" }));
});

test.each([
  ["https://example.org/a?b=c#d", true],
  ["HTTP://example.org", true],
  ["mailto:a@example.org", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//example.org", false],
  ["https://", false],
  ["https://exa mple.org", false],
  [`https://example.org/${"a".repeat(2_000)}`, false],
])("%s may be linked to: %s", (href, may) => {
  expect(isSafeHref(href)).toBe(may);
});

test.each([
  [" https://example.org ", "https://example.org"],
  ["example.org/list", "https://example.org/list"],
  ["ada@example.org", "mailto:ada@example.org"],
  ["the list", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("what is typed as an address is read: %s", (typed, href) => {
  expect(hrefOf(typed)).toBe(href);
});
