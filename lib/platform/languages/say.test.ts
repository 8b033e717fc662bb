import { expect, it } from "vitest";
import { say } from "./say.ts";

const claims =
  "{n, plural, zero {لا مطالبات} one {مطالبة واحدة} two {مطالبتان} few {# مطالبات} many {# مطالبة} other {# مطالبة}}";

it.each([
  [0, "لا مطالبات"],
  [1, "مطالبة واحدة"],
  [2, "مطالبتان"],
  [3, "3 مطالبات"],
  [11, "11 مطالبة"],
  [100, "100 مطالبة"],
])("counts %i as Arabic does", (n, said) => {
  expect(say("ar", claims, { n })).toBe(said);
});

it("puts values in and leaves braces of theirs alone", () => {
  expect(say("en", "{who} wrote {what}.", { who: "Ruth", what: "{n}" })).toBe("Ruth wrote {n}.");
});
