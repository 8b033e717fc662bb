import { describe, expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { type ClaimContent, contentDigest, sourceContentHash } from "./content-digest.ts";

const salt = "0".repeat(32);
const list = { kind: "url", locator: "p. 2", quote: "four", stance: "refutes", contentHash: "aa" };
const call = { kind: "person", locator: "", quote: "", stance: "context", contentHash: "bb" };
const content: ClaimContent = {
  words: ["three countries", "Thursday"],
  statement: "Three countries sent envoys.",
  verdict: {
    rating: "wrong",
    label: "Wrong",
    rationale: "The list names four.",
    disposition: "corrected",
    oldText: "three",
    newText: "four",
  },
  evidence: [list, call],
};
const digest = contentDigest(salt, content);

test("the digest is of these exact bytes, for ever: a change here ends every approval", () => {
  const exact =
    '{"evidence":["{\\"contentHash\\":\\"aa\\",\\"kind\\":\\"url\\",\\"locator\\":\\"p. 2\\",\\"quote\\":\\"four\\",\\"stance\\":\\"refutes\\"}",' +
    '"{\\"contentHash\\":\\"bb\\",\\"kind\\":\\"person\\",\\"locator\\":\\"\\",\\"quote\\":\\"\\",\\"stance\\":\\"context\\"}"],' +
    '"statement":"Three countries sent envoys.","verdict":{"disposition":"corrected","label":"Wrong","newText":"four",' +
    '"oldText":"three","rating":"wrong","rationale":"The list names four."},"words":["three countries","Thursday"]}';
  expect(digest).toBe(sha256Hex(salt + exact));
});

test("the order in which evidence came does not count", () => {
  expect(contentDigest(salt, { ...content, evidence: [call, list] })).toBe(digest);
});

const { verdict } = content;
const changes: Record<string, ClaimContent> = {
  "one word of a range": { ...content, words: ["three Countries", "Thursday"] },
  "which range a word is in": { ...content, words: ["three", "countries Thursday"] },
  "the order of the ranges": { ...content, words: ["Thursday", "three countries"] },
  "the statement": { ...content, statement: "Three countries sent envoys!" },
  "the rating": { ...content, verdict: { ...verdict, rating: "verified" } },
  "the label of the rating": { ...content, verdict: { ...verdict, label: "False" } },
  "the rationale": { ...content, verdict: { ...verdict, rationale: "" } },
  "the disposition": { ...content, verdict: { ...verdict, disposition: "hedged" } },
  "the old text": { ...content, verdict: { ...verdict, oldText: "three " } },
  "the new text": { ...content, verdict: { ...verdict, newText: undefined } },
  "a piece of evidence taken off": { ...content, evidence: [list] },
  "a piece of evidence more": { ...content, evidence: [list, call, call] },
  ...Object.fromEntries(
    Object.keys(list).map((field) => [
      `the ${field} of a piece of evidence`,
      { ...content, evidence: [{ ...list, [field]: "else" }, call] },
    ]),
  ),
};

describe("another digest comes of", () => {
  test.each(Object.entries(changes))("%s", (_, changed) => {
    expect(contentDigest(salt, changed)).not.toBe(digest);
  });

  test("another salt", () => {
    expect(contentDigest("1".repeat(32), content)).not.toBe(digest);
  });
});

test("a source's hash is of the stored file's bytes, or of all that its entry says", () => {
  const entry = { title: "The list", url: "https://example.org", note: null };
  expect(sourceContentHash({ ...entry, file: { sha256: "cc" } })).toBe("cc");
  const hash = sourceContentHash(entry);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(sourceContentHash({ ...entry, note: undefined, file: null })).toBe(hash);
  for (const change of [{ title: "A list" }, { url: null }, { note: "heard" }]) {
    expect(sourceContentHash({ ...entry, ...change })).not.toBe(hash);
  }
});
