import { expect, it } from "vitest";
import { factId } from "./fact-id.ts";
import { factMark } from "./fact-mark.ts";

const fact = {
  key: "k",
  kind: "number",
  start: 3,
  end: 5,
  exact: "17",
  by: [],
  claims: [],
  status: "open" as const,
  can: { judge: true, withdraw: false },
};

it("paints the fact in focus and no other", () => {
  expect(factMark([fact], factId("k"))).toEqual([
    { id: "fact:k", kind: "fact", tone: "open", ranges: [{ start: 3, end: 5 }] },
  ]);
  expect(factMark([fact], undefined)).toEqual([]);
  expect(factMark([fact], "another")).toEqual([]);
  expect(factMark(undefined, factId("k"))).toEqual([]);
});
