import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { isInward, nameKeyOf, openPart, openSalt } from "./open-part.ts";

const actor = { name: "Lena Brandt", roles: ["editor"] };
const member = "0190f5a0-0005-7000-8000-000000000003";
const salt = "0".repeat(32);

test("members are named nowhere in it but in the byline", () => {
  const detail = canonicalJson({
    actor,
    authors: [{ member, name: "Lena Brandt", because: "revision" }],
    byline: { text: "with agencies", members: [{ member, name: "Nadia Rahman" }] },
    document: { content: [{ type: "mention", attrs: { id: member, label: "Lena Brandt" } }] },
    ownerName: "Lena Brandt",
    sha256: "aa",
  });
  expect(openPart("article.imported", detail)).toBe(
    canonicalJson({
      actor: { roles: ["editor"] },
      authors: [{ member, because: "revision" }],
      byline: { text: "with agencies", members: [{ member, name: "Nadia Rahman" }] },
      document: { content: [{ type: "mention", attrs: { id: member } }] },
      sha256: "aa",
    }),
  );
});

test.each([
  ["source.added", { title: "A list", note: "Ask Ann" }, { title: "A list" }],
  ["claim.waiting", { reason: "Ann calls back" }, {}],
  ["article.risk_set", { reason: "Their lawyer wrote" }, {}],
  ["signature.refused", { label: "Legal", reason: "Who says so?" }, { label: "Legal" }],
  ["signature.given", { label: "Legal", reservations: "" }, { label: "Legal", reservations: "" }],
  ["claim.withdrawn", { reason: "Cut" }, { reason: "Cut" }],
  ["source.visibility_set", { seenBy: [{ member, name: "Ann" }] }, {}],
  ["article.imported", { brought: [{ body: "Who?" }], title: "T" }, { title: "T" }],
])("nor is what is the newsroom’s own, in: %s", (type, said, left) => {
  const part = openPart(type, canonicalJson({ actor, ...said }));
  expect(part).toBe(canonicalJson({ actor: { roles: ["editor"] }, ...left }));
  for (const key of Object.keys(said)) expect(isInward(type, key)).toBe(!(key in left));
});

test("it is the same where names stand otherwise and the rest is left out", () => {
  const whole = canonicalJson({ actor, note: "Ask Ann", title: "A list" });
  const other = { actor: { ...actor, name: "Editor 1" }, title: "A list" };
  expect(openPart("source.added", canonicalJson(other))).toBe(openPart("source.added", whole));
  expect(nameKeyOf({ deciderName: "Ann" })).toBe("deciderName");
  expect(nameKeyOf({ name: "a file" })).toBeUndefined();
});

test("its salt is made of the other, and tells nothing of it", () => {
  expect(openSalt(salt)).toMatch(/^[0-9a-f]{32}$/);
  expect(openSalt(salt)).not.toBe(salt);
});
