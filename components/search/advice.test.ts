import { expect, test } from "vitest";
import { adviceFor } from "./advice.ts";

test("what cannot be searched asks for letters, and for nothing else", () => {
  expect(adviceFor("%")).toEqual(["letters"]);
  expect(adviceFor("h")).toEqual(["letters"]);
  expect(adviceFor("a b")).toEqual(["letters"]);
});

test("one word is not to be fewer, and no phrase is taken out of marks that are not there", () => {
  expect(adviceFor("harbuor")).toEqual(["spelling"]);
  expect(adviceFor("harbuor wall")).toEqual(["fewer", "spelling"]);
  expect(adviceFor('"harbour wall"')).toEqual(["phrase", "spelling"]);
  expect(adviceFor('storm "harbour wall"')).toEqual(["fewer", "phrase", "spelling"]);
});

test("of filters alone there is nothing to say but that they can go", () => {
  expect(adviceFor("kind:claim")).toEqual([]);
});
