import { expect, test } from "vitest";
import { packView, unpackView } from "./packed-view.ts";
import type { WorkbenchView } from "./workbench-context.ts";

const text = "Two ferries 😀 left.\nThey were late.";
const paragraph = (words: string) => ({
  type: "paragraph",
  content: [{ type: "text", text: words }],
});
const annotation = (id: string, start: number, exact: string) => ({
  ...{ id, kind: "comment", body: "Which?", author: "Vera", isMine: false },
  spans: [{ start, end: start + exact.length, exact }],
});

const view: Partial<WorkbenchView> = {
  newsroom: "demo",
  seq: 7,
  facts: undefined,
  revision: {
    id: "r",
    number: 1,
    text,
    document: { type: "doc", content: text.split("\n").map(paragraph) },
  },
  claims: [],
  findings: [],
  annotations: [
    annotation("a", 0, "Two ferries"),
    annotation("b", text.indexOf("😀"), "😀"),
    annotation("c", 4, "words of a text before"),
  ] as WorkbenchView["annotations"],
};

test("the view comes back whole, and its text was sent once", () => {
  const packed = packView(view as WorkbenchView);
  expect(unpackView(packed)).toEqual(JSON.parse(JSON.stringify(view)));
  expect(packed.split("ferries")).toHaveLength(2);
});
