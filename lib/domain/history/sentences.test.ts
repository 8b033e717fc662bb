import { expect, test } from "vitest";
import { type EventType, vocabulary } from "#lib/platform/audit/vocabulary.ts";
import { erasedDetails } from "./erased.ts";
import { namesOf } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { cases } from "./sentences.cases.ts";
import { sentenceOf } from "./sentences.ts";
import { translated } from "./translated.cases.ts";

const types = Object.keys(vocabulary) as EventType[];
const actor = { member: "x", name: "Lena Brandt", roles: ["editor"] };

function event(type: EventType, erased = false): RecordedEvent {
  const { data, detail } = cases[type];
  const said = erased ? erasedDetails[type] : detail;
  return { seq: 1, type, at: "", actor, data, detail: said, erased } as RecordedEvent;
}

const names = namesOf(types.map((type) => event(type)));

test.each(types)("every kind of event has a case that is one: %s", (type) => {
  expect(vocabulary[type].data.parse(cases[type].data)).toEqual(cases[type].data);
  expect(vocabulary[type].detail.parse(cases[type].detail)).toEqual(cases[type].detail);
});

test.each(types)("every kind of event has a sentence: %s", (type) => {
  expect(sentenceOf(event(type), names)).toBe(cases[type].sentence);
});

test.each(types)("and one in each other language: %s", (type) => {
  const plain = (language: "ar" | "de") =>
    sentenceOf(event(type), names, language).replaceAll(/[\u2068\u2069]/g, "");
  expect({ ar: plain("ar"), de: plain("de") }).toEqual(translated[type]);
});

test.each(types)("and one where its names and texts were erased: %s", (type) => {
  const sentence = sentenceOf(event(type, true), namesOf([]));
  expect(sentence).toMatch(/^Lena Brandt [^\n]+\.$/);
  expect(sentence).not.toContain("undefined");
  expect(sentenceOf(event(type, true), namesOf([]), "de")).not.toContain("erased");
});

test("what is about no words any more says about which it was", () => {
  const { data } = cases["claim.reattached"];
  const off = { data, detail: { spans: [], was: ["17", "18"] }, erased: false };
  expect(sentenceOf({ seq: 1, type: "claim.reattached", at: "", actor, ...off }, names)).toBe(
    "Lena Brandt took claim 3 off its words, “17” and “18”.",
  );
});

test.each([
  ["en", 1, "as CSV, 1 claim of it."],
  ["en", 3, "as CSV, 3 claims of it."],
  ["de", 3, "als CSV exportiert, davon 3 Behauptungen."],
  ["ar", 2, "بصيغة CSV، وفيه ادّعاءان منه."],
] as const)("of how many claims a table was, in %s: %i", (language, count, end) => {
  const { data, detail } = cases["report.exported"];
  const claimIds = Array.from({ length: count }, () => data.article);
  const some = { data: { ...data, format: "csv", claimIds }, detail, erased: false };
  const told = { seq: 1, type: "report.exported", at: "", actor, ...some } as RecordedEvent;
  const sentence = sentenceOf(told, names, language).replaceAll(/[\u2068\u2069]/g, "");
  expect(sentence.endsWith(end), sentence).toBe(true);
});

test("long texts are cut at a character", () => {
  const long = { ...cases["source.added"], detail: { title: "😀".repeat(200) } };
  const added = { seq: 1, type: "source.added", at: "", actor, ...long, erased: false } as const;
  expect(sentenceOf(added, names)).toBe(`Lena Brandt added source 2, “${"😀".repeat(120)}…”.`);
});

test("why a report came to nothing is said in the reader's language, and as it stands where nobody translated it", () => {
  const { data } = cases["report.failed"];
  const told = (reason: string, language: "ar" | "de") => {
    const detail = { title: "Envoys", reason };
    const failed = { seq: 1, type: "report.failed", at: "", actor, data, detail, erased: false };
    return sentenceOf(failed as RecordedEvent, names, language);
  };
  const since =
    "What event 7 says is seen since by those named for it alone: a report can be made of the event that says so, or of a later one.";
  expect(told(since, "de")).toMatch(/: Was Ereignis 7 sagt, sehen seither nur noch [^.]+\.$/);
  expect(told(since, "ar")).toContain("ما يذكره الحدث \u20687\u2069 لم يعد يراه");
  for (const language of ["ar", "de"] as const)
    expect(told("The disk burnt.", language)).toContain("The disk burnt.");
});

test.each([
  ["Ann Lee", "Ann Lee"],
  ["none", "none"],
  ["valueOf", "valueOf"],
  ["", "Somebody"],
])("who wrote a comment of a file is told as the file calls them: %s", (author, told) => {
  const { data, detail } = cases["annotation.added"];
  const said = { data, detail: { ...detail, file: { author, at: null } }, erased: false };
  const added = { seq: 1, type: "annotation.added", at: "", actor, ...said };
  expect(sentenceOf(added as RecordedEvent, names)).toMatch(
    new RegExp(`: Which ones\\? ${told} wrote it in the file\\.$`),
  );
});
