import fc from "fast-check";
import { expect, test } from "vitest";
import { packJson, unpackJson } from "./packed-json.ts";

test("any value comes back as JSON would have it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unpackJson(packJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("names of members are told apart, whatever they hold", () => {
  const value = [{ "": {} }, { a: [], b: [] }, { "a\nb": [] }];
  expect(unpackJson(packJson(value))).toEqual(value);
});

test("what is undefined is left out, and an empty list is one", () => {
  const value = { a: undefined, b: [], c: [[]], d: {}, e: [{}, {}] };
  expect(unpackJson(packJson(value))).toEqual({ b: [], c: [[]], d: {}, e: [{}, {}] });
});

test("many like objects are about a third as long", () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({
    number: at,
    statement: `Statement ${at}`,
    owner: { id: "018f8403-7b3c-7000-8000-0123456789ab", name: "Vera" },
    can: { assign: true, plan: at % 2 === 0, approve: false },
  }));
  expect(packJson(rows).length).toBeLessThan(0.36 * JSON.stringify(rows).length);
  expect(unpackJson(packJson(rows))).toEqual(rows);
});
