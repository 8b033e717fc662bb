import { expect, test } from "vitest";
import { namesOf } from "./names.ts";
import { revisedEffects, revisedValues } from "./revision-sentence.ts";
import { cases } from "./sentences.cases.ts";
import { sentenceOf } from "./sentences.ts";

const { data, detail } = cases["article.revised"];

function said(change: object, of: object = {}) {
  const [one] = data.claims;
  const claims = one ? [{ ...one, from: undefined, to: undefined, ...change }] : [];
  const event = { data: { ...data, from: "in_checking", claims, ...of }, detail };
  return revisedEffects({ ...base, ...event }, namesOf([]), "en").join(" ");
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
  [
    "what is taken back",
    { applied: true, takenBack: true as const },
    "The correction of claim (erased) is taken back, and not made.",
  ],
  ["what is lost", { outcome: "lost" }, "The words of claim (erased) are gone."],
  ["what is stale, by which words", { to: "stale" }, "no longer approved: “17” became “18”."],
])("%s", (_name, change, sentence) => {
  expect(said(change)).toContain(sentence);
});

test.each([
  ["corrected", "18", "A suggestion corrected claim (erased): “17” became “18”."],
  ["cut", "", "A suggestion cut words of claim (erased): “17”."],
])("what a suggestion %s", (disposition, newText, sentence) => {
  const [one] = data.claims;
  const [words] = detail.claims;
  const suggested = { disposition: disposition as "corrected" | "cut", oldText: "17", newText };
  const claims = one ? [{ ...one, from: undefined, to: undefined }] : [];
  const details = words ? [{ ...words, suggested }] : [];
  const event = { data: { ...data, from: "in_checking", claims } };
  const told = { ...base, ...event, detail: { ...detail, claims: details } };
  expect(revisedEffects(told, namesOf([]), "en")).toContain(sentence);
});

test.each([
  ["en", "Jonas Weber counts as an author: words that they suggested are in the text."],
  ["de", "Jonas Weber gilt als Verfasser:in: Was Jonas Weber vorgeschlagen hat, steht im Text."],
] as const)("whose suggestion made them an author, in %s", (language, sentence) => {
  const authors = [
    { member: "m", name: "Lena Brandt", because: "revision" },
    { member: "n", name: "Jonas Weber", because: "suggestion" },
  ];
  const event = { ...base, data: { ...data, claims: [], from: "in_checking" } };
  const told = { ...event, detail: { ...detail, authors } };
  expect(revisedEffects(told, namesOf([]), language)).toEqual([sentence]);
});

test("where the text came from", () => {
  const made = { ...base, data: { ...data, origin: "corrections" as const }, detail };
  expect(revisedValues(made, "en")).toMatchObject({
    origin: "corrections",
    note: "“After the call”",
  });
  expect(sentenceOf(made, namesOf([]))).toMatch(
    /^Lena Brandt made corrections that were approved: revision 2, “After the call”\. /,
  );
});

test("what was put back, with what that brings", () => {
  const [annotation] = data.annotations;
  const annotations = annotation ? [{ ...annotation, accepted: false, reopened: true }] : [];
  const restored = { origin: "restored" as const, restores: 1, from: "in_checking", annotations };
  const event = { ...base, data: { ...data, ...restored, claims: [] }, detail };
  expect(sentenceOf(event, namesOf([]))).toBe(
    "Lena Brandt put revision 1 back: revision 2, “After the call”. A suggestion is open again.",
  );
  expect(sentenceOf(event, namesOf([]), "de")).toBe(
    "Lena Brandt hat Fassung 1 zurückgeholt: Fassung 2, „After the call“. Ein Vorschlag ist wieder offen.",
  );
  const found = { ...detail, claims: detail.claims.map((one) => ({ ...one, was: [] })) };
  const back = { ...base, data: { ...data, claims: data.claims.map(untold) }, detail: found };
  expect(revisedEffects(back, namesOf([]), "en")).toContain(
    "The words of claim (erased) are back.",
  );
});

const untold = <C extends object>(one: C) => ({ ...one, to: undefined, applied: false });
