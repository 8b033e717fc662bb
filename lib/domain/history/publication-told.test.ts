import { expect, test } from "vitest";
import { ended } from "./publication-told.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { cases } from "./sentences.cases.ts";

const opened = (article: { from: string; to: string } | undefined) => {
  const { data, detail } = cases["claim.opened"];
  const actor = { member: "x", name: "Lena Brandt", roles: ["editor"] };
  const event = { seq: 1, at: "", actor, erased: false, data: { ...data, article }, detail };
  return ended({ ...event, type: "claim.opened" } as RecordedEvent, "en");
};

test("an event says what it ended of the article", () => {
  expect(opened({ from: "checked", to: "in_checking" })).toEqual([
    "The article no longer counts as checked.",
  ]);
  expect(opened({ from: "published", to: "reopened" })).toEqual([
    "The article’s sign-off no longer stands.",
  ]);
  expect(opened(undefined)).toEqual([]);
});
