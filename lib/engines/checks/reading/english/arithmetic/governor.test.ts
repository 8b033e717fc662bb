import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { governorOf, hedgeStart } from "./governor.ts";

const around = (text: string) => {
  const t = readEnglishText(text);
  const first = t.quantities[0]?.first ?? -1;
  const lead = hedgeStart(t, first);
  return [t.tokens[lead]?.text, t.tokens[governorOf(t, lead)]?.lower ?? "none"];
};

it.each([
  ["it rose more than 20 points", "more", "rose"],
  ["it fell to a record 20", "20", "to"],
  ["from just over $20", "just", "from"],
  ["as many as 20 of them", "as", "none"],
  ["by an estimated 20 metres", "an", "by"],
  ["it was up to 20 metres", "up", "was"],
])("%j", (text, lead, governor) => {
  expect(around(text)).toEqual([lead, governor]);
});
