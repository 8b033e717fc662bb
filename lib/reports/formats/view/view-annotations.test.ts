import { expect, test } from "vitest";
import { discussedArticle, inEditionOf } from "../../editions.cases.ts";
import { speakerOf } from "./people.ts";
import { noAnnotations, viewAnnotations } from "./view-annotations.ts";

const article = discussedArticle();
const viewed = (edition: "internal" | "legal" | "public") => {
  const report = inEditionOf(article, edition);
  return { views: viewAnnotations(report, speakerOf(report)), none: noAnnotations(report) };
};

test("the legal edition tells what was removed, and by whom; the internal one does not", () => {
  const { views } = viewed("internal");
  expect(views.map(({ body }) => body)).toEqual(["Which diplomat was it?"]);
  const [, suggestion] = viewed("legal").views;
  expect(suggestion).toMatchObject({ body: "“a diplomat” instead. He is not the only one." });
  expect(suggestion?.done).toMatch(/^Jonas Weber, .*; removed by Jonas Weber, /);
});

test("the public edition has none, and says why", () => {
  expect(viewed("public")).toEqual({
    views: [],
    none: "The public edition leaves them out; the cover says how many there were.",
  });
  expect(viewed("legal").none).toBe("There are none.");
});
