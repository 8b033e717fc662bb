import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { labelName, labelPlace } from "./name-labels.ts";

const whole = (text: string) => {
  const t = readEnglishText(text);
  return {
    t,
    chunk: { first: 0, end: t.tokens.length, separator: "first", joined: false } as const,
  };
};

it.each([
  ["Ana de la Cruz", "Ana de la Cruz"],
  ["Bank of America", "Bank of America"],
  ["Susan Collins of Maine", "Susan Collins"],
  ["Johnson & Johnson", "Johnson & Johnson"],
  ["Dwayne “The Rock” Johnson", "Dwayne “The Rock” Johnson"],
  ["Tennessee missionary Ann Cole", "Ann Cole"],
  ["Ann Cole were hurt", "Ann Cole"],
])("the name in %j is %j", (text, name) => {
  const { t, chunk } = whole(text);
  const found = labelName(t, chunk, 0);
  expect(found && sliceOf(t, found.first, found.end)).toBe(name);
});

it("notes a verb after the name, and what makes it impure", () => {
  const { t, chunk } = whole("Ann Cole were hurt");
  expect(labelName(t, chunk, 0)).toMatchObject({ verbFollows: true, pure: false });
});

it("labels a country with and without its article, but not an adjective", () => {
  const { t, chunk } = whole("the United States");
  expect(labelPlace(t, chunk)).toMatchObject({ kind: "country", first: 1, end: 3 });
  const other = whole("France Telecom");
  expect(labelPlace(other.t, other.chunk)).toBeUndefined();
});
