import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { nameForms } from "./name-forms.ts";
import { nearPairs } from "./near-pairs.ts";
import { spellingTie } from "./spelling-tie.ts";

const ties = (text: string) =>
  nearPairs(nameForms(readText(text, "en", {}).mentions).values()).map(
    ({ earlier, later, edit }) => spellingTie(earlier, later, edit)?.because,
  );

it.each([
  ["He met Yoav Gallant. Then Yoav Galant left.", "both stand with the same given name"],
  ["He met Michele Brandt. Then Michelle Brandt left.", "both stand with the same surname"],
  ["In Angola it rained. It rained in Anglola.", "one is a known place and the other is not"],
  ["He met Ann Kowalski. Then Kowalsky spoke.", "a surname nearly the same stands in the text"],
  ["He met Ann Petrosyan. Then Ms Petrosian left.", "a surname nearly the same stands in the text"],
])("%s", (text, because) => {
  expect(ties(text)).toEqual([because]);
});

it.each([
  "He met Donald Cole. Then Ronald Cole left.",
  "He met Boris Johnson. Then Eric Johnston left.",
  "Police held Hansen after Hanson, a waiter, called.",
  "Rivera was stabbed by Riviera, a cousin of the bride.",
  "In Stamford he met Richard Stafford.",
])("%s Two, not one.", (text) => {
  expect(ties(text).filter((because) => because !== undefined)).toEqual([]);
});
