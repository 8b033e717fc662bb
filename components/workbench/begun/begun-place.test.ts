import { expect, test } from "vitest";
import { type BegunPlace, begunKey, placed, placeOfKey, rangesNow } from "./begun-place.ts";

const text = "The envoys met for talks on Monday. They ended at noon.";
const talks = { start: 19, end: 24, exact: "talks" };
const place: BegunPlace = {
  kind: "suggestion",
  revisionId: "r1",
  ranges: placed([talks], text),
};

test("a key holds its place: kind, revision, and words with what stands around them", () => {
  const key = begunKey("a1", place);
  expect(placeOfKey("a1", key)).toEqual(place);
  expect(place.ranges[0]).toMatchObject({ prefix: "The envoys met for ", exact: "talks" });
  const other = { ...place, ranges: placed([{ start: 0, end: 3, exact: "The" }], text) };
  expect(begunKey("a1", other)).not.toBe(key);
  expect(begunKey("a1", { ...place, kind: "comment" })).not.toBe(key);
});

test("what holds no place is none", () => {
  expect(placeOfKey("a2", begunKey("a1", place))).toBeUndefined();
  for (const wrong of ["", "{", "7", "null", '{"kind":"verdict","revisionId":"r","ranges":[]}'])
    expect(placeOfKey("a1", `a1:begun:${wrong}`)).toBeUndefined();
  const cut = JSON.stringify({ ...place, ranges: [{ start: 1 }] });
  expect(placeOfKey("a1", `a1:begun:${cut}`)).toBeUndefined();
});

test("its words stand where they stood, in another revision where the same do, or nowhere", () => {
  expect(rangesNow(place, { id: "r1", text })).toEqual([talks]);
  const later = { id: "r2", text: `At last. ${text}` };
  expect(rangesNow(place, later)).toEqual([{ start: 28, end: 33, exact: "talks" }]);
  expect(rangesNow(place, { id: "r2", text: "Nothing of it is left." })).toBeUndefined();
  expect(rangesNow({ ...place, ranges: [] }, later)).toEqual([]);
});
