import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { readPage } from "./html-page.ts";

const words = "The envoys of seventeen countries met on Wednesday, the harbour office said. ";
const paragraphs = `<p>${words.repeat(4)} <a href="/list">The list</a>.</p>`.repeat(4);

test("a page gives its article under its title, its links counted from its address", async () => {
  const source = `<title>Talks &lt;end&gt;</title><body><nav>Menu</nav><article>${paragraphs}</article></body>`;
  const draft = await readPage(source, "https://example.org/a/b");
  const { text } = canonicalText(draft.document);
  expect(text.startsWith("Talks <end>\nThe envoys")).toBe(true);
  expect(draft.title).toBe("Talks <end>");
  expect(draft.links[0]).toEqual({ url: "https://example.org/list", text: "The list" });
  expect(draft.remarks?.at(-1)).toContain("taken out of its page");
});

test("a page without an article gives all of its text", async () => {
  const draft = await readPage("<div>".repeat(1_000).concat("Only this."), "https://example.org/");
  expect(canonicalText(draft.document).text).toBe("Only this.");
  expect(draft.remarks?.at(-1)).toContain("all of its text was taken");
});
