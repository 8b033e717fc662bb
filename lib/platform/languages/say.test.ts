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

it.each(["ar", "en"] as const)(
  "takes no name for a choice that is not there, in %s",
  (language) => {
    const text = "{who, select, nobody {Nobody} other {{who}}} wrote.";
    for (const who of ["constructor", "__proto__", "valueOf"])
      expect(say(language, text, { who }).replaceAll(/[\u2068\u2069]/g, "")).toBe(`${who} wrote.`);
    expect(say(language, text, { who: "nobody" })).toBe("Nobody wrote.");
  },
);
