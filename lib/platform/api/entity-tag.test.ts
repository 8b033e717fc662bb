import { expect, test } from "vitest";
import { entityTag, isTag, namesTag, wantedTag } from "./entity-tag.ts";

test("what says the same has the same tag, in whatever order", () => {
  expect(entityTag({ a: 1, b: "x" })).toBe(entityTag({ b: "x", a: 1 }));
  expect(entityTag({ a: 1 })).not.toBe(entityTag({ a: 2 }));
  expect(entityTag({})).toMatch(/^"[\w-]{43}"$/);
});

test.each([
  ['"one"', true, true],
  ['"other", "one"', true, true],
  ['W/"one"', false, true],
  ['"other", W/"one"', false, true],
  ["*", true, true],
  ['"other"', false, false],
  ['"other,*,"', false, false],
  ["", false, false],
])("%s", (header, isSame, isNamed) => {
  expect(isTag(header, '"one"')).toBe(isSame);
  expect(namesTag(header, '"one"')).toBe(isNamed);
});

const sent = (header: string) =>
  new Request("https://stet.example/", { headers: { "if-match": header } });

test("whoever sends no If-Match wants none", () => {
  expect(wantedTag(new Request("https://stet.example/"))).toBeUndefined();
});

test.each(['"one"', "*", 'W/"one"', '""', '"a,b" ,\t"two"', ', "one",, "two",'])(
  "If-Match: %s",
  (header) => expect(wantedTag(sent(header))).toBe(header),
);

test.each(["", ",", "one", '"one', '"one" "two"', '*, "one"', 'w/"one"', '"a b"', "null"])(
  "If-Match: %s says no tag",
  (header) =>
    expect(() => wantedTag(sent(header))).toThrow(
      expect.objectContaining({ code: "invalid_input" }),
    ),
);
