import { expect, it } from "vitest";
import { areOpposites } from "./opposites.ts";

it.each([
  ["fair", "unfair"],
  ["safe", "unsafe"],
  ["true", "untrue"],
  ["unpaid", "paid"],
  ["unfit", "fit"],
  ["binding", "nonbinding"],
  ["lawful", "unlawful"],
  ["honest", "dishonest"],
  ["own", "disown"],
  ["harmful", "harmless"],
  ["faithful", "unfaithful"],
  ["started", "stopped"],
  ["fell", "rose"],
])("%s and %s", (one, other) => {
  expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([true, true]);
});

it.each([
  ["der", "under"],
  ["til", "until"],
  ["ion", "union"],
  ["it", "unit"],
  ["cle", "uncle"],
  ["port", "import"],
  ["side", "inside"],
  ["fair", "fair"],
  ["started", "began"],
  ["", "un"],
])("%s and %s say no to each other by no means", (one, other) => {
  expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([false, false]);
});
