import { expect, test } from "vitest";
import { namesOf } from "./names.ts";
import { revised } from "./revision-sentence.ts";
import { cases } from "./sentences.cases.ts";

const { data, detail } = cases["article.revised"];

function said(change: object, of: object = {}) {
  const [one] = data.claims;
  const claims = one ? [{ ...one, from: undefined, to: undefined, ...change }] : [];
  const event = { data: { ...data, from: "in_checking", claims, ...of }, detail };
  return revised({ ...base, ...event }, namesOf([]));
}
const base = {
  seq: 3,
  type: "article.revised" as const,
  at: "2024-05-17T00:15:00.000Z",
  actor: { member: "m", name: "Lena Brandt", roles: ["editor"] },
  erased: false,
};

test.each([
  ["what is applied", { applied: true }, "The correction of claim (erased) is made."],
  ["what is lost", { outcome: "lost" }, "The words of claim (erased) are gone."],
  ["what is stale, by which words", { to: "stale" }, "no longer approved: “17” became “18”."],
])("%s", (_name, change, sentence) => {
  expect(said(change)).toContain(sentence);
});

test("where the text came from", () => {
  expect(said({}, { origin: "corrections" })).toBe(
    "made corrections that were approved: revision 2, “After the call”.",
  );
});
