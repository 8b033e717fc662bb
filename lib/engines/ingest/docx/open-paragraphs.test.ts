import { expect, test } from "vitest";
import { openParagraphs } from "./open-paragraphs.ts";
import type { Paragraph } from "./story.ts";

/** Opens a paragraph at a letter or a bracket, which has words once there is a letter, and ends it at a bracket. */
function readingOrder(shape: string, rest: Partial<Paragraph> = {}): string[] {
  const order: string[] = [];
  const open = openParagraphs(({ id }) => order.push(id ?? ""));
  for (const char of shape) {
    if (char === "(") open.begin({ items: [], ...rest });
    else if (char === ")") open.end();
    else {
      const paragraph = open.current();
      paragraph?.items.push({ text: char, marks: [] });
      if (paragraph) paragraph.id = (paragraph.id ?? "") + char;
    }
  }
  return order;
}

test("what stands in a box is read behind the words that it hangs on, else before them", () => {
  expect(readingOrder("(a)(b)")).toEqual(["a", "b"]);
  expect(readingOrder("(a(b)(c)d)(e)")).toEqual(["ad", "b", "c", "e"]);
  expect(readingOrder("((a)b)")).toEqual(["a", "b"]);
  expect(readingOrder("(a(b(c)))")).toEqual(["a", "b", "c"]);
});

test("a paragraph that goes on in the next has nothing behind it", () => {
  expect(readingOrder("(a(b))", { endInserted: { author: "Ana" } })).toEqual(["b", "a"]);
});
