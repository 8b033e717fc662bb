import { expect, test } from "vitest";
import { presentArticle } from "./present.ts";
import type { ArticleRow } from "./queries.ts";

const newsroomId = "n";
const at = new Date("2024-05-17T00:15:00Z");

function author(name: string, because: string): ArticleRow["authors"][number] {
  const person = { id: name, name, email: `${name}@example.org`, createdAt: at, language: null };
  const owner = { newsroomId, roles: ["reporter"], createdAt: at, removedAt: null };
  const member = { ...owner, id: name, personId: name, person };
  return { newsroomId, articleId: "a", memberId: name, because, member };
}

const article: ArticleRow = {
  newsroomId,
  id: "a",
  title: "Title",
  bylineText: "",
  language: "en",
  direction: "ltr",
  publishedOn: "2024-05-17",
  publishedTime: null,
  timeZone: "Asia/Riyadh",
  state: "in_checking",
  importedById: "m",
  createdAt: at,
  authors: [],
};

test("the byline names members first, then the free text, and no mere importer", () => {
  const authors = [author("Ada", "byline"), author("Ben", "byline")];
  const named = presentArticle({ ...article, authors, bylineText: "agencies" });
  expect(named.byline).toBe("Ada, Ben, agencies");
  const imported = presentArticle({ ...article, authors: [author("Ada", "importer")] });
  expect(imported.byline).toBe("");
});

test("the dateline, the state and its words are given as the browser takes them", () => {
  expect(presentArticle({ ...article, direction: "rtl", publishedTime: "03:15" })).toMatchObject({
    direction: "rtl",
    dateline: { publishedOn: "2024-05-17", publishedTime: "03:15", timeZone: "Asia/Riyadh" },
    state: "in_checking",
    importedAt: "2024-05-17T00:15:00.000Z",
  });
  expect(presentArticle(article).dateline.publishedTime).toBeUndefined();
});
