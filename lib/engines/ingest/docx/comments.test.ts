import { expect, test } from "vitest";
import { readCommentDates, readCommentTies, threadsOf } from "./comments.ts";
import type { Story } from "./story.ts";

const story = (id: string, author: string, text: string, paragraph?: string): Story => ({
  id,
  author,
  paragraphs: text
    .split("\n")
    .map((line) => ({ items: [{ text: line, marks: [] }], id: paragraph })),
});

test("answers hang on the first comment of their thread", () => {
  const ties = readCommentTies(
    Buffer.from(`<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">
      <w15:commentEx w15:paraId="P1" w15:done="1"/>
      <w15:commentEx w15:paraId="P2" w15:paraIdParent="P1" w15:done="0"/>
      <w15:commentEx w15:paraId="P3" w15:paraIdParent="P2" w15:done="0"/>
    </w15:commentsEx>`),
  );
  const stories = [
    story("0", " Ana ", "Is it 17?\nSee the list.", "P1"),
    story("1", "Ben", "18.", "P2"),
    story("2", "Ana", "Thanks.", "P3"),
    story("3", "Cem", "Alone."),
  ];
  expect(threadsOf(stories, ties)).toEqual([
    {
      id: "0",
      author: "Ana",
      at: undefined,
      body: "Is it 17?\nSee the list.",
      isResolved: true,
      replies: [
        { author: "Ben", at: undefined, body: "18." },
        { author: "Ana", at: undefined, body: "Thanks." },
      ],
    },
    { id: "3", author: "Cem", at: undefined, body: "Alone.", isResolved: false, replies: [] },
  ]);
});

test("[I14] a date in UTC outweighs the local one", () => {
  const dates = readCommentDates(
    Buffer.from(`<w:commentsIds xmlns:w="http://schemas.microsoft.com/office/word/2016/wordml/cid">
      <w:commentId w:paraId="P1" w:durableId="D1"/><w:commentId w:paraId="P2" w:durableId="D2"/></w:commentsIds>`),
    Buffer.from(`<w:commentsExtensible xmlns:w="http://schemas.microsoft.com/office/word/2018/wordml/cex">
      <w:commentExtensible w:durableId="D1" w:dateUtc="2024-05-17T07:20:00Z"/></w:commentsExtensible>`),
  );
  const local = "2024-05-17T10:20:00.000Z";
  const stories = ["P1", "P2"].map((id) => ({ ...story(id, "Ana", "a", id), at: local }));
  expect(threadsOf(stories, new Map(), dates).map(({ at }) => at)).toEqual([
    "2024-05-17T07:20:00.000Z",
    local,
  ]);
  expect(readCommentDates(undefined, undefined).size).toBe(0);
});

test("a comment of a file without ties stands alone", () => {
  expect(threadsOf([story("0", "Ana", "a", "P1")], readCommentTies(undefined))).toHaveLength(1);
});
