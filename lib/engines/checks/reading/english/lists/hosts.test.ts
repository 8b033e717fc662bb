import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readEnumerations } from "./enumerations.ts";
import { readAffiliations, readHost } from "./hosts.ts";

const host = (text: string) => {
  const t = readEnglishText(text);
  const [enumeration] = readEnumerations(t, readCountPhrases(t));
  return enumeration && readHost(t, enumeration, () => readAffiliations(t));
};

const list = "It was attended by diplomats from Chad, France, Ghana, Mali and Togo.";

it("finds the country of the official who holds the meeting, by a title told before", () => {
  const found = host(`French envoy Luc Blanc spoke. Blanc met envoys from four countries. ${list}`);
  expect(found).toEqual({ item: 1, name: "France", because: "whose official holds the meeting" });
});

it("finds a stated host that the list leaves out", () => {
  const found = host(`Talks of six countries were hosted by Niger. ${list}`);
  expect(found).toEqual({ name: "Niger", because: "the host" });
});

it("finds none where no country in the list has a part in the sentence", () => {
  expect(host(`Envoys from four countries met in the open. ${list}`)).toBeUndefined();
});
