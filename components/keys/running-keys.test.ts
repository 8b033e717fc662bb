import { expect, test } from "vitest";
import { runningKeys, runOf, startKey } from "./running-keys.ts";

test("of two that want a key the last has it, until it goes", () => {
  const said: string[] = [];
  const endFirst = startKey("j", () => said.push("first"));
  const endSecond = startKey("j", () => said.push("second"));
  runOf("j")?.();
  endSecond();
  runOf("j")?.();
  expect(said).toEqual(["second", "first"]);
  expect(runningKeys()).toEqual(["j"]);
  endFirst();
  expect(runOf("j")).toBeUndefined();
  expect(runningKeys()).toEqual([]);
});

test("what a key does else, it does only while nothing else wants it", () => {
  const said: string[] = [];
  const endCard = startKey("v", () => said.push("card"));
  const endElse = startKey("v", () => said.push("else"), true);
  runOf("v")?.();
  endCard();
  runOf("v")?.();
  expect(said).toEqual(["card", "else"]);
  endElse();
});
