import { expect, test } from "vitest";
import { viewOverview } from "./view-overview.ts";

const claim = (number: number, verdict?: string, label = "Approved") => ({
  number,
  label,
  statement: `Statement ${number}`,
  verdicts: verdict === undefined ? [] : [{ label: verdict }],
});

test("what is few stands first, each with what it says; of the many, their numbers", () => {
  const many = Array.from({ length: 30 }, (_, index) => claim(index + 1, "Verified"));
  many[9] = claim(10, "Wrong");
  many[19] = claim(20, undefined, "Open");
  many[20] = claim(21, undefined, "Open");
  expect(viewOverview(many)).toEqual([
    {
      label: "Wrong, approved",
      count: 1,
      lines: [{ number: 10, statement: "Statement 10" }],
      runs: [],
    },
    {
      label: "No verdict, open",
      count: 2,
      lines: [
        { number: 20, statement: "Statement 20" },
        { number: 21, statement: "Statement 21" },
      ],
      runs: [],
    },
    {
      label: "Verified, approved",
      count: 27,
      lines: [],
      runs: [
        [1, 9],
        [11, 19],
        [22, 30],
      ],
    },
  ]);
});

test("no claims, no groups; the last verdict counts", () => {
  expect(viewOverview([])).toEqual([]);
  const verdicts = [{ label: "Wrong" }, { label: "Verified" }];
  expect(viewOverview([{ ...claim(1), verdicts }]).map(({ label }) => label)).toEqual([
    "Wrong, approved",
  ]);
});
