import { expect, test } from "vitest";
import { readHtml } from "./html-reader.ts";

test("a page gives its blocks, its links, its own title, and how many pictures it had", () => {
  const source =
    "<title> A\npage </title><h1>Head</h1><img><p>See <a href='https://x.org'>this</a>";
  const { blocks, links, pageTitle, pictures } = readHtml(source, new Map());
  expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph"]);
  expect(links).toEqual([{ url: "https://x.org", text: "this" }]);
  expect([pageTitle, pictures]).toEqual(["A page", 1]);
});

test("a page that says nothing has no title", () => {
  expect(readHtml("<title> </title>", new Map())).toEqual({
    blocks: [],
    links: [],
    pageTitle: undefined,
    pictures: 0,
    remarks: [],
  });
});
