import { expect, test } from "vitest";
import type { Story } from "./story.ts";
import { type ReadingContext, readStories } from "./story-reader.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const read = (inner: string, context: Partial<ReadingContext> = {}): Story[] =>
  readStories(Buffer.from(`<w:document ${w}>${inner}</w:document>`), {
    targets: new Map(),
    ...context,
  });

const items = (inner: string, context?: Partial<ReadingContext>) =>
  read(`<w:body>${inner}</w:body>`, context)[0]?.paragraphs.map((paragraph) => paragraph.items);

const ana = '<w:ins w:author="Ana">';

test("a part holds a story for its body, and for each note or comment", () => {
  const stories = read(
    '<w:footnote w:id="2"><w:p/></w:footnote><w:comment w:id="3" w:author="Ana"/>',
  );
  expect(stories.map(({ id, author, paragraphs }) => [id, author, paragraphs.length])).toEqual([
    ["2", "", 1],
    ["3", "Ana", 0],
  ]);
});

test("a change around runs is theirs; one among properties is not", () => {
  const property = "<w:rPr><w:ins w:author='Ben'/></w:rPr>";
  expect(
    items(`<w:p>${ana}<w:r>${property}<w:t>a</w:t></w:r></w:ins><w:r><w:t>b</w:t></w:r></w:p>`),
  ).toEqual([
    [
      { text: "a", marks: [], inserted: { author: "Ana", at: undefined } },
      { text: "b", marks: [] },
    ],
  ]);
});

test("what a paragraph or a run was before a change of its format is not read", () => {
  const before = "<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Old'/></w:pPr></w:pPrChange></w:pPr>";
  const [story] = read(`<w:body><w:p>${before}<w:r><w:t>a</w:t></w:r></w:p></w:body>`);
  expect(story?.paragraphs[0]?.style).toBeUndefined();
  expect(story?.paragraphs[0]?.items).toHaveLength(1);
});

test("a comment's marks between paragraphs belong to the next, at the end to the last", () => {
  const mark = (edge: string) => `<w:commentRange${edge} w:id="0"/>`;
  expect(items(`${mark("Start")}<w:p/><w:p/>${mark("End")}`)).toEqual([
    [{ comment: "0", edge: "start" }],
    [{ comment: "0", edge: "end" }],
  ]);
});

test("notes are named and hidden text is told", () => {
  const left: string[] = [];
  const context: Partial<ReadingContext> = {
    nameNote: (kind, id) => `<${kind} ${id}>`,
    leaveOut: (what) => left.push(what),
  };
  const note = '<w:r><w:footnoteReference w:id="4"/></w:r>';
  const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>";
  expect(items(`<w:p>${note}${hidden}</w:p>`, context)).toEqual([
    [{ text: "<footnote 4>", marks: [] }],
  ]);
  expect(left).toEqual(["hidden text"]);
});
