import { describe, expect, test } from "vitest";
import { ingestDraft } from "../ingest.ts";
import {
  comment,
  commented,
  type DocxParts,
  deleted,
  docxFile,
  inserted,
  paragraph,
  run,
} from "./docx-file.cases.ts";

const read = (parts: DocxParts) => ingestDraft({ format: "docx", bytes: docxFile(parts) });

describe("[I12] comments", () => {
  test("have their range, author, date, answers and state", async () => {
    const { text, comments } = await read({
      body: paragraph(run("Two ") + commented(0, run("envoys")) + commented(1, "") + run(" came.")),
      comments: comment(0, "Ana", "Which?") + comment(1, "Ben", "From Chad."),
      commentsExtended:
        '<w15:commentEx w15:paraId="P0" w15:done="1"/><w15:commentEx w15:paraId="P1" w15:paraIdParent="P0"/>',
    });
    const at = "2024-05-18T09:00:00.000Z";
    expect(text).toBe("Two envoys came.");
    expect(comments).toEqual([
      {
        range: { start: 4, end: 10 },
        author: "Ana",
        at,
        body: "Which?",
        isResolved: true,
        replies: [{ author: "Ben", at, body: "From Chad." }],
      },
    ]);
  });

  test("reach over paragraphs, and overlap changes and one another", async () => {
    const { text, comments } = await read({
      body:
        paragraph(
          `${run("One ")}<w:commentRangeStart w:id="0"/>${run("two ")}<w:commentRangeStart w:id="1"/>${deleted("three")}`,
        ) +
        `<w:commentRangeEnd w:id="1"/>` +
        paragraph(`${inserted("x")}${run("four")}<w:commentRangeEnd w:id="0"/>${run(" five")}`),
      comments: comment(0, "Ana", "a") + comment(1, "Ben", "b"),
    });
    const words = comments.map(({ range }) => text.slice(range.start, range.end));
    expect(words).toEqual(["two three\nfour", "three\n"]);
  });

  test("[I13] on a point, or on what is not in the text, take the word beside it", async () => {
    const { text, comments } = await read({
      body: paragraph(
        run("One two") + commented(0, "") + run(" three") + commented(1, inserted(" four")),
      ),
      comments: comment(0, "Ana", "a") + comment(1, "Ben", "b"),
    });
    expect(comments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "two",
      "three",
    ]);
  });

  test("on nothing at all are left out, and it is said", async () => {
    const { comments, remarks } = await read({
      body: paragraph(run("a")),
      comments: comment(7, "Ana", "b"),
    });
    expect([comments, remarks]).toEqual([
      [],
      ["1 comment hangs on nothing in the text and was left out."],
    ]);
  });
});

test("[I15] ten thousand comments and changes are taken, in time; more are refused", async () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const file = (count: number) => ({
    body: paragraph(
      many(count)
        .map((at) => commented(at, run("e\u0301 ")))
        .join(""),
    ),
    comments: many(count)
      .map((at) => comment(at, "Ana", "a"))
      .join(""),
  });
  expect((await read(file(10_000))).comments).toHaveLength(10_000);
  await expect(read(file(10_001))).rejects.toThrow("10,001 comments and changes");
}, 20_000);
