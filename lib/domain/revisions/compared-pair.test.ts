import { expect, test } from "vitest";
import { comparedPair } from "./compared-pair.ts";

test.each([
  [{}, [3, 4]],
  [{ from: "1", to: "3" }, [1, 3]],
  [{ from: "3", to: "1" }, [1, 3]],
  [{ to: "2" }, [1, 2]],
  [{ to: "1" }, [1, 2]],
  [{ from: "2" }, [2, 4]],
  [{ from: "4" }, [3, 4]],
  [{ from: "2", to: "2" }, [1, 2]],
  [{ from: "9", to: "x" }, [3, 4]],
])("%o of four compares %o", (asked, [from, to]) => {
  expect(comparedPair([4, 3, 2, 1], asked)).toEqual({ from, to });
});

test("a single revision has nothing to be compared with", () => {
  expect(comparedPair([1], { from: "1", to: "1" })).toBeUndefined();
});
