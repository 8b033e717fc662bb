import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openSalt } from "./open-part.ts";
import {
  type Bound,
  digestsOf,
  type GivenInParts,
  givenDigest,
  isOpenPart,
  LEFT_OUT,
  leaveParts,
  leftParts,
  NAMES_SOMEBODY,
  partsDigest,
} from "./parts.ts";

const salt = "0123456789abcdef".repeat(2);
const actor = { name: "Lena Brandt", roles: ["editor"] };
const member = "0190f5a0-0005-7000-8000-000000000003";
const line = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

/** Something of everything that lies beside events. */
const said = {
  actor,
  authors: [{ member, name: "Lena Brandt", because: "revision" }],
  byline: { text: "with agencies", members: [{ member, name: "Nadia Rahman" }] },
  document: { type: "doc", content: [line("Ann rang.")] },
  findings: [{ id: "f", message: "One. Two.", steps: ["A step."], spans: [{ exact: "17." }] }],
  note: "",
  oldText: "The old. Text.",
  ownerName: "Dr. Lena Brandt",
  rationale: "Ann rang. Nobody was there. Ann rang again.",
  salt: "aa",
  seenBy: [{ member, name: "Ann" }],
  spans: [{ start: 0, end: 2, exact: "A. B" }],
};
const type = "verdict.proposed";
const detail = canonicalJson(said);
const digest = partsDigest(type, detail, openSalt(salt));

const naming = (bound: readonly Bound[]) => bound.map(({ text }) => text.includes("Ann"));
const given = leaveParts(type, { detail, salt: openSalt(salt) }, naming);
if (!given) throw new Error("Something is left out.");

test("a body has a digest of the whole, and of what is open in it, as it has had it since there is one", () => {
  expect(digestsOf(type, detail, salt)).toEqual({
    detail: saltedDigest(salt, detail),
    parts: digest,
  });
  // Logs hold such digests: where this one changes, they hold no more, and another name is due.
  expect(digest).toBe("b57b8751254bf32843c31ed3cf5923defea3b4d79cbb5f6c417c70bc978dc6b2");
});

test("sentences, documents and salts are bound each for itself, and are left out with a mark", () => {
  expect(JSON.parse(given.detail)).toEqual({
    ...said,
    document: { type: "doc", content: [line(NAMES_SOMEBODY)] },
    rationale: `${NAMES_SOMEBODY} Nobody was there. ${NAMES_SOMEBODY}`,
  });
  // The document, two sentences of a message, a step, three sentences and a salt.
  expect(given.parts.map((part) => Object.keys(part)[0])).toEqual([
    ...["digest", "salt", "salt", "salt", "digest", "salt", "digest", "salt"],
  ]);
  expect(leftParts(type, given)).toEqual({ sentences: 2, documents: 1, salts: 0, unduly: 0 });
  const salts = leaveParts(type, { detail, salt }, (bound) =>
    bound.map(({ of }) => of === "salts"),
  );
  expect(JSON.parse(salts?.detail ?? "").salt).toBe(LEFT_OUT);
  expect(leaveParts(type, { detail, salt }, (bound) => bound.map(() => false))).toBeUndefined();
});

test("where nobody is named nothing is left out, or is counted as undue", () => {
  const label = { actor, label: "Wrong", rationale: "They said so." };
  const whole = { detail: canonicalJson(label), salt };
  const left = leaveParts("verdict.proposed", whole, (bound) => bound.map(() => true));
  if (!left) throw new Error("Nothing is left out.");
  expect(JSON.parse(left.detail)).toEqual({ ...label, rationale: NAMES_SOMEBODY });
  const parts = left.parts.map(() => ({ digest: "0".repeat(64) }));
  expect(leftParts("verdict.proposed", { ...left, parts })).toMatchObject({
    ...{ sentences: 1, unduly: 1 },
  });
});

test("names and what is inward may stand otherwise, and be counted otherwise", () => {
  const other = canonicalJson({
    ...said,
    actor: { ...actor, name: "Editor 1" },
    authors: [{ ...said.authors[0], name: "Editor 1" }],
    ownerName: "E. 1",
    seenBy: [],
  });
  expect(partsDigest(type, other, openSalt(salt))).toBe(digest);
  expect(isOpenPart(type, { detail: other, salt: openSalt(salt) }, { parts: digest })).toBe(true);
});

test("whatever is left out, the rest is verified by the same digest", () => {
  const choices = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(choices, (choice) => {
      let next = 0;
      const choose = (bound: readonly Bound[]) => bound.map(() => choice[next++] ?? false);
      const some = leaveParts(type, { detail, salt: openSalt(salt) }, choose);
      expect(some === undefined).toBe(!choice.includes(true));
      if (some) expect(givenDigest(type, some)).toBe(digest);
    }),
  );
});

describe("is not what was recorded:", () => {
  const holds = (change: (copy: GivenInParts) => void, digests = { parts: digest }) => {
    const copy = structuredClone(given);
    change(copy);
    return isOpenPart(type, copy, digests);
  };
  test("as it is given, it is", () => {
    expect(holds(() => undefined)).toBe(true);
    expect(holds(() => undefined, { parts: "0".repeat(64) })).toBe(false);
    expect(isOpenPart(type, given, { open: digest } as object)).toBe(false);
  });
  const words = (from: string, to: string) => (copy: GivenInParts) => {
    copy.detail = copy.detail.replace(from, to);
  };
  test.each<[string, (copy: GivenInParts) => void]>([
    ["another sentence", words("Nobody was there.", "Nobody was here.")],
    ["other words in the place of one that is left out", words(NAMES_SOMEBODY, "It is so.")],
    ["the same, after the mark", words("newsroom.)", "newsroom.) It is so.")],
    ["one more that is left out", words("Nobody was there.", NAMES_SOMEBODY)],
    ["one fewer", words(`${NAMES_SOMEBODY} `, "")],
    ["another space after a mark", words(`${NAMES_SOMEBODY} `, `${NAMES_SOMEBODY}  `)],
    ["another salt of a decision", words('"salt":"aa"', '"salt":"ab"')],
    ["another word of the article", words("A. B", "A. C")],
    ["another role", words('["editor"]', '["admin"]')],
    ["another salt", (copy) => Object.assign(copy, { salt })],
    ["a part less", (copy) => copy.parts.pop()],
    ["a part more", (copy) => copy.parts.push({ salt })],
    ["a part more that is left out", (copy) => copy.parts.push({ digest })],
    ["parts in another order", (copy) => copy.parts.reverse()],
    ["another digest", (copy) => copy.parts.splice(0, 1, { digest })],
    [
      "a sentence without its beginning, which its salt ends with",
      (copy) => {
        copy.detail = copy.detail.replace("Nobody was there.", "there.");
        const part = copy.parts[5];
        if (part && "salt" in part) part.salt += "Nobody was ";
      },
    ],
    ["no parts", (copy) => copy.parts.splice(0)],
  ])("%s", (_name, change) => {
    expect(holds(change)).toBe(false);
  });
});

test("what is given tells nothing by which the rest could be guessed", () => {
  const known = canonicalJson(given);
  expect(known).not.toContain(salt);
  expect(known).not.toContain(openSalt(salt));
  // With the salt of any other part, or of the rest, the words are not those of a digest.
  const salts = given.parts.flatMap((part) => ("salt" in part ? part.salt : []));
  const left = given.parts.flatMap((part) => ("digest" in part ? part.digest : []));
  for (const one of ["", given.salt, ...salts])
    expect(left).not.toContain(saltedDigest(one, "Ann rang. "));
  expect(new Set([...salts, given.salt]).size).toBe(salts.length + 1);
  // Nor do the same words, left out twice, have one digest.
  const twice = canonicalJson({ actor, reason: "Ann. Ann. ", rationale: "Ann. " });
  const parts = leaveParts(type, { detail: twice, salt }, naming)?.parts;
  expect(new Set(parts?.map((part) => "digest" in part && part.digest)).size).toBe(3);
});
