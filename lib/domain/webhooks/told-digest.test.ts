import { expect, test } from "vitest";
import type { WebhookMessage } from "./message-resource.ts";
import { toldDigest } from "./told-digest.ts";

type Clearance = Extract<WebhookMessage, { type: "clearance.changed" }>;

const text = "a".repeat(64);
const signOff = { at: "2024-05-17T01:00:00.000Z", sha256: text, reservations: "" };
const missing = { code: "signature_missing", sentence: "The signature as “Legal” is missing." };
const awaited = { code: "reply_awaited", sentence: "Contact 1 was asked for a reply." };
const data: Clearance["data"] = {
  ...{ article: "0190f5a0-0004-7000-8000-000000000001", state: "approved", sha256: text },
  ...{ cleared: false, revision: { number: 2, sha256: text }, signOff },
  because: [missing, awaited] as Clearance["data"]["because"],
};
const url = "https://cms.example.org/stet";
const of = (change: object = {}, to = url) =>
  toldDigest(to, {
    ...{ type: "clearance.changed", timestamp: "2024-05-17T02:00:00.000Z", newsroom: "demo" },
    data: { ...data, ...change },
  });

test.each([
  ["of other claims and contacts", { because: [awaited, { ...missing, sentence: "Other." }] }],
  ["twice", { because: [missing, awaited, { ...awaited, sentence: "Contact 2." }] }],
  ["in another state of the article", { state: "published" }],
])("the same for the same reasons is the same: %s", (_name, change) => {
  expect(of(change)).toBe(of());
});

test.each([
  ["it is cleared", { cleared: true, because: [] }],
  ["a reason is gone", { because: [missing] }],
  ["another text", { sha256: "b".repeat(64) }],
  ["another article", { article: "0190f5a0-0004-7000-8000-000000000002" }],
  ["the sign-off fell", { signOff: null }],
  ["it was signed off anew", { signOff: { ...signOff, at: "2024-05-18T01:00:00.000Z" } }],
])("another one where %s", (_name, change) => {
  expect(of(change)).not.toBe(of());
});

test("another address was told nothing yet; and what is no clearance is always sent", () => {
  expect(of({}, "https://other.example.org/")).not.toBe(of());
  const tried = { timestamp: "2024-05-17T02:00:00.000Z", newsroom: "demo" };
  const webhook = "0190f5a0-0004-7000-8000-000000000003";
  expect(toldDigest(url, { type: "webhook.test", ...tried, data: { webhook } })).toBeUndefined();
});
