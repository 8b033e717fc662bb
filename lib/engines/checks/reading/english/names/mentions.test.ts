import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentions } from "./mentions.ts";

const mentionsOf = (text: string) =>
  readMentions(readEnglishText(text)).map(
    ({ start, end, kind, words, surname, titles, certain }) => ({
      name: text.slice(start, end),
      kind,
      words: words.map(({ form }) => form).join(" "),
      surname: words[surname ?? -1]?.form,
      office: titles.map(({ office, of }) => (of ? `${office} (${of})` : office)).join("; "),
      certain,
    }),
  );

it.each([
  [
    "Then US Secretary of Defense Lloyd Austin spoke.",
    "Lloyd Austin",
    "austin",
    "secretary of defense (US)",
  ],
  ["He met Sheikh Tamim bin Hamad Al Thani.", "Tamim bin Hamad Al Thani", "thani", "sheikh"],
  ["It was Ursula von der Leyen.", "Ursula von der Leyen", "leyen", ""],
  ["So said Ivan Allen, Jr. of Atlanta.", "Ivan Allen, Jr.", "allen", ""],
  ['It was Jack "Tiger" Morgan.', 'Jack "Tiger" Morgan', "morgan", ""],
  ["Then John F. Kennedy left.", "John F. Kennedy", "kennedy", ""],
  ["It is Xi Jinping.", "Xi Jinping", "xi", ""],
  ["Then Ann Cole, the health minister, left.", "Ann Cole", "cole", "health minister"],
  ["The country's health minister, Ann Cole, left.", "Ann Cole", "cole", "country health minister"],
  ["Then prime minister Ann Cole left.", "Ann Cole", "cole", "prime minister"],
])("%s", (text, name, surname, office) => {
  expect(mentionsOf(text)[0]).toMatchObject({ name, kind: "person", surname, office });
});

it.each([
  ["They fear the Justice Department.", "Justice Department", "organisation"],
  ["They left the Bank of England.", "Bank of England", "organisation"],
  ["So says NATO today.", "NATO", "organisation"],
  ["They flew to New Zealand.", "New Zealand", "place"],
  ["They flew to Rafah.", "Rafah", "unknown"],
])("%s", (text, name, kind) => {
  expect(mentionsOf(text)).toEqual([expect.objectContaining({ name, kind })]);
});

it("takes a capital at a sentence's beginning for a name where it is one elsewhere", () => {
  const seen = mentionsOf("Kerry spoke. Rain fell. Then Mr Kerry left.");
  expect(seen.map(({ name, certain }) => [name, certain])).toEqual([
    ["Kerry", true],
    ["Rain", false],
    ["Kerry", true],
  ]);
});

it("reads no name in a headline whose every word has a capital", () => {
  expect(mentionsOf("Angry Farmers Block Motorway Again\n\nIt rained.")).toEqual([]);
});

it("gives the office of the next in a list to nobody before it", () => {
  const [first, second] = mentionsOf(
    "He met Joe Bell, the Emir of Qatar, Sheikh Tamim Thani, and left.",
  );
  expect([first?.office, second?.office]).toEqual(["", "sheikh"]);
});
