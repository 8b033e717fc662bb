import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { firstNameAfter, isSamePerson, nearestNameBefore, topicBefore } from "./person-at.ts";

const at = (text: string, word: string) => {
  const t = readEnglishText(text);
  return { t, token: t.tokens.findIndex(({ text: each }) => each === word) };
};

it("takes the name nearest before, with its initials and particles", () => {
  const { t, token } = at("On Monday John P. van Dyke of Ohio died", "died");
  expect(nearestNameBefore(t, token, 0)).toMatchObject({ surname: "dyke", given: "john" });
});

it("sees no name in months, places and titles", () => {
  const { t, token } = at("The President of France died", "died");
  expect(nearestNameBefore(t, token, 0)).toBeUndefined();
});

it("takes for he and she who was named first before", () => {
  const { t, token } = at("Ruth Abelson met Ana Cole. She was born here.", "She");
  expect(topicBefore(t, token)).toEqual({ surname: "abelson", given: "ruth", byPronoun: true });
});

it("tells two people of one surname apart by their given names", () => {
  const person = (given?: string) => ({
    surname: "cole",
    byPronoun: false,
    ...(given && { given }),
  });
  expect(isSamePerson(person("ann"), person())).toBe(true);
  expect(isSamePerson(person("ann"), person("bob"))).toBe(false);
  const { t } = at("The year that Bob Cole left", "The");
  expect(firstNameAfter(t, 0, t.tokens.length)).toMatchObject({ given: "bob" });
});
