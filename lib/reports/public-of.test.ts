import { expect, test } from "vitest";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { publicOf } from "./public-of.ts";

test("whoever has the internal edition makes the public one of it, digest and all", () => {
  const article = discussedArticle();
  expect(publicOf(inEditionOf(article, "internal"))).toEqual(inEditionOf(article, "public", true));
});
