import { expect, it } from "vitest";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAct } from "./acts.ts";

const act = (text: string) => {
  const t = readEnglishText(text);
  const { of, reference, narrowed } = readAct(t, t.quantities[0] as Quantity) ?? {};
  return of === undefined ? undefined : [of, reference, narrowed];
};

it.each<[string, unknown[] | undefined]>([
  ["Thieves stole 14 paintings.", ["steal painting", "first", false]],
  ["It will close 85 of its stores.", ["clos store", "first", false]],
  ["Ten barns were damaged.", ["damag barn", "first", false]],
  ["They laid off 62 teachers.", ["lay teacher", "first", false]],
  ["He was found guilty of nine counts.", ["convict count", "first", false]],
  ["The 14 stolen paintings hung here.", ["steal painting", "known", false]],
  ["The 85 stores to be closed lost money.", ["clos store", "known", false]],
  ["The nine counts of which he was convicted stood.", ["convict count", "known", false]],
  ["Those whose 340 homes were destroyed left.", ["destroy home", "known", false]],
  ["The 14 paintings stolen from Bari hung here.", ["steal painting", "known", true]],
  ["They waited 12 hours.", undefined],
])("hears what was done in %j", (text, expected) => {
  expect(act(text)).toEqual(expected);
});
