import { expect, test } from "vitest";
import { byteRangeOf } from "./byte-range.ts";

const file = { size: 1_000, tag: '"abc"' };

test.each([
  ["no range", {}, undefined],
  ["the first bytes", { range: "bytes=0-99" }, { start: 0, end: 99 }],
  ["from a byte on", { range: "bytes=900-" }, { start: 900, end: 999 }],
  ["more than there are", { range: "bytes=900-5000" }, { start: 900, end: 999 }],
  ["the last ones", { range: "bytes=-10" }, { start: 990, end: 999 }],
  ["more than all of the last ones", { range: "bytes=-5000" }, { start: 0, end: 999 }],
  ["beyond the end", { range: "bytes=1000-" }, "none"],
  ["none of the last ones", { range: "bytes=-0" }, "none"],
  ["backwards", { range: "bytes=9-3" }, undefined],
  ["several parts", { range: "bytes=0-1,4-5" }, undefined],
  ["another unit", { range: "lines=0-1" }, undefined],
  ["of this very file", { range: "bytes=5-", "if-range": '"abc"' }, { start: 5, end: 999 }],
  ["of another file", { range: "bytes=5-", "if-range": '"abd"' }, undefined],
  ["of a file by its weak tag", { range: "bytes=5-", "if-range": 'W/"abc"' }, undefined],
])("%s", (_name, headers, range) => {
  expect(byteRangeOf(new Headers(headers), file)).toEqual(range);
});

test("an empty file has no bytes to give", () => {
  const empty = { size: 0, tag: '""' };
  expect(byteRangeOf(new Headers({ range: "bytes=0-" }), empty)).toBe("none");
  expect(byteRangeOf(new Headers({ range: "bytes=-5" }), empty)).toBe("none");
});
