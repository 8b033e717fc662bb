import { expect, it } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { chainAddress, chainQueryOf } from "./chain-query.ts";

it("an address says which part is shown, and of what", () => {
  const of = newId();
  const query = { of, before: 101, isWhole: true };
  const address = chainAddress("/n/demo/log", query);
  expect(address).toBe(`/n/demo/log?of=${of}&before=101&proof=whole`);
  expect(chainQueryOf({ of, before: "101", proof: "whole" })).toEqual(query);
  expect(chainAddress("/n/demo/log", { isWhole: false })).toBe("/n/demo/log");
});

it("what it says amiss is as if it said nothing", () => {
  for (const params of [{}, { of: "1", before: "0", proof: "x" }, { of: ["a"], before: "1e9" }]) {
    expect(chainQueryOf(params)).toEqual({ isWhole: false });
  }
});
