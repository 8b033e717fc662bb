import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { localZonesAt } from "./clock-places.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const { here, around } = localZonesAt(t, t.tokens.length - 2);
  return [here.map(({ zone }) => zone), around.map(({ zone }) => zone)];
};

it.each<[string, string[], string[]]>([
  ["The quake struck in Istanbul at nine.", ["Europe/Istanbul"], []],
  ["ATHENS (Agency) - It rained. Police came at nine.", ["Europe/Athens"], ["Europe/Athens"]],
  [
    "ATHENS (Agency) - It rained. The Libyan police came at nine.",
    [],
    ["Africa/Tripoli", "Europe/Athens"],
  ],
  ["The Libyan capital was calm. Shots rang out at nine.", [], ["Africa/Tripoli"]],
  ["Parliament met on Monday in May at nine.", [], []],
])("%j", (text, here, around) => {
  expect(read(text)).toEqual([here, around]);
});
