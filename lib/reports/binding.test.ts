import { expect, test } from "vitest";
import { asBefore } from "./before-parts.cases.ts";
import { bindingOf } from "./binding.ts";
import { discussedArticle } from "./editions.cases.ts";
import { chainOf } from "./fixtures.cases.ts";
import { openChain } from "./open-chain.ts";

const events = chainOf(discussedArticle().steps);
const kinds = (of: typeof events) => {
  const all = of.map((event) => bindingOf(event) ?? "not given");
  return Object.fromEntries(
    [...new Set(all)].map((kind) => [kind, all.filter((one) => one === kind).length]),
  );
};

test("what is given whole is bound whole, in part in part, and nothing by nothing", () => {
  expect(kinds(events)).toEqual({ whole: 70 });
  expect(kinds(openChain(events, true))).toEqual({ whole: 3, open: 44, "not given": 23 });
});

test("of logs of before, some is bound by nothing", () => {
  expect(kinds(openChain(asBefore(events), true))).toMatchObject({ none: 1 });
  expect(kinds(openChain(asBefore(events, "none"), true))).not.toHaveProperty("open");
});

test("what an erasure left is bound by the digest that it says", () => {
  const [event] = openChain(events.slice(0, 1), true);
  if (!event) throw new Error("There is one.");
  const left = { detail: "0".repeat(64), parts: "0".repeat(64) };
  const [open] = openChain(events.slice(4, 5), false);
  expect(open && bindingOf({ ...open, salt: "0".repeat(32) }, left)).toBe("whole");
  expect(bindingOf(event, { detail: "0".repeat(64) })).toBe("whole");
});
