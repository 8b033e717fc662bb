import { expect, test } from "vitest";
import { documentBuilder } from "./document-builder.ts";
import { listLevels } from "./list-levels.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const short: Record<string, string> = { bulletList: "ul", orderedList: "ol", listItem: "li" };

function outline(nodes: readonly TiptapNode[]): string {
  return nodes
    .map(({ type, text, content }) => text ?? `${short[type] ?? "p"}(${outline(content ?? [])})`)
    .join(" ");
}

function lists(
  ...items: [level: number, text: string, type?: "orderedList" | "goes on"][]
): string {
  const builder = documentBuilder(new Map());
  const levels = listLevels(builder);
  for (const [level, text, type = "bulletList"] of items) {
    if (level < 0) levels.leave();
    else if (type === "goes on") levels.goOn(level);
    else levels.item(level, type);
    builder.addBlock("paragraph", [{ text, marks: [] }]);
  }
  levels.leave();
  return outline(builder.finish());
}

test("items of one depth are one list, deeper ones a list within the item before", () => {
  expect(lists([0, "a"], [1, "b"], [1, "c"], [0, "d"])).toBe(
    "ul(li(p(a) ul(li(p(b)) li(p(c)))) li(p(d)))",
  );
});

test("a list of another kind, and a paragraph, end a list", () => {
  expect(lists([0, "a"], [0, "b", "orderedList"], [-1, "c"], [0, "d"])).toBe(
    "ul(li(p(a))) ol(li(p(b))) p(c) ul(li(p(d)))",
  );
});

test("an item that begins deep lies as deep as there are items above it", () => {
  expect(lists([1, "a"])).toBe("ul(li(p(a)))");
});

test("a paragraph can go on with the item that is open at its depth; without one it is itself", () => {
  expect(lists([0, "a"], [1, "b"], [0, "c", "goes on"], [1, "d"], [1, "e", "goes on"])).toBe(
    "ul(li(p(a) ul(li(p(b))) p(c) ul(li(p(d) p(e)))))",
  );
  expect(lists([0, "a", "goes on"])).toBe("p(a)");
});
