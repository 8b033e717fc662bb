import { expect, test } from "vitest";
import type { Waiting } from "#lib/domain/queue/present.ts";
import {
  byArticle,
  filteredQueue,
  placeOf,
  type QueueFilter,
  queueFilterOf,
  queueQueryOf,
} from "./queue-filter.ts";

const article = (id: string) => ({ id, title: id, language: "en", direction: "ltr" as const });
const waiting = (key: string, articleId: string, rest: Partial<Waiting> = {}): Waiting => ({
  key,
  reason: "check",
  because: "open",
  article: article(articleId),
  since: "2024-05-17T00:00:00.000Z",
  sinceWhat: "opened",
  ...rest,
});
const all = [
  waiting("1", "a", { due: "overdue" }),
  waiting("2", "b", { reason: "decide", due: "overdue" }),
  waiting("3", "a", { reason: "decide", due: "today" }),
];

type Case = [Parameters<typeof queueFilterOf>[0], QueueFilter, string, string[]];

test.each([
  [{}, { overdue: false }, "", ["1", "2", "3"]],
  [{ reason: "decide" }, { reason: "decide", overdue: false }, "?reason=decide", ["2", "3"]],
  [
    { reason: "decide", due: "overdue" },
    { reason: "decide", overdue: true },
    "?reason=decide&due=overdue",
    ["2"],
  ],
  [{ reason: "nonsense", due: ["overdue"] }, { overdue: false }, "", ["1", "2", "3"]],
] as Case[])("%j", (params, filter, query, keys) => {
  expect(queueFilterOf(params)).toEqual(filter);
  expect(queueQueryOf(filter)).toBe(query);
  expect(filteredQueue(all, filter).map(({ key }) => key)).toEqual(keys);
});

test("articles stand in the order of their most urgent entry", () => {
  const groups = byArticle(all);
  expect(groups.map(({ article: { id } }) => id)).toEqual(["a", "b"]);
  expect(groups.map((group) => group.entries.map(({ key }) => key))).toEqual([["1", "3"], ["2"]]);
});

test("an entry leads to its claim, its question, or the article", () => {
  const claim = { id: "c", number: 1, statement: "" };
  expect(placeOf("demo", waiting("1", "a", { claim }))).toBe("/n/demo/articles/a?claim=c");
  const question = { id: "q", body: "", by: "" };
  expect(placeOf("demo", waiting("1", "a", { question }))).toBe("/n/demo/articles/a?entry=q");
  expect(placeOf("demo", waiting("1", "a"))).toBe("/n/demo/articles/a");
});
