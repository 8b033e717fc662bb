import { expect, it } from "vitest";
import { perThousandWords, scoreCleanNews } from "./clean-news.ts";

it("counts every alarm in clean articles, by rule, and their words", () => {
  const score = scoreCleanNews([
    { name: "a", text: "It hit four towns: Ayr, Bath and Cork." },
    { name: "b", text: "It hit three towns: Ayr, Bath and Cork." },
  ]);
  expect(score).toMatchObject({ articles: 2, words: 16, alarms: { "list-count": 1 } });
  expect(score.named).toEqual(["a: list-count, contradiction “four towns”"]);
});

it("gives a rate per 1,000 words", () => {
  expect(perThousandWords({ a: 1, b: 2 }, 6000)).toBe(0.5);
  expect(perThousandWords({}, 0)).toBe(0);
});
