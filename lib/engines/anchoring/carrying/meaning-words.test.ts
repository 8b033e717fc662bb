import { expect, it } from "vitest";
import { isSaying, listedForm, meaningAmong, meaningOf } from "./meaning-words.ts";

it.each([
  ["not", "negation"],
  ["Didn't", "negation"],
  ["won't", "negation"],
  ["ولم", "negation"],
  ["17", "number"],
  ["1.2bn", "number"],
  ["١٧", "number"],
  ["$", "number"],
  ["%", "number"],
  ["Million", "number"],
  ["سبعة", "number"],
  ["said", "attribution"],
  ["وفق", "attribution"],
  ["وقال", "attribution"],
  ["وصرّح", "attribution"],
  ["إلّا", "negation"],
  ["بسبعة", "number"],
  ["keinen", "negation"],
  ["n'a", "negation"],
  ["jamás", "negation"],
  ["nessuno", "negation"],
  ["não", "negation"],
  ["nooit", "negation"],
  ["dont", "negation"],
  ["ולא", "negation"],
  ["没", "negation"],
  ["Не", "negation"],
  ["değil", "negation"],
  ["gelmedi", "negation"],
  ["immediate", undefined],
  ["zwölf", "number"],
  ["quatre", "number"],
  ["тысяч", "number"],
  ["XIV", "number"],
  ["كما", undefined],
  ["الاثنين", undefined],
  ["اثنين", "number"],
  ["table", undefined],
  ["ain", undefined],
  [",", undefined],
])("%s is %s", (word, meaning) => {
  expect(meaningOf(word)).toBe(meaning);
});

it.each([
  ["It was due to rain", "due", undefined],
  ["Le due navi sono nel porto", "due", "number"],
  ["A sin of the past", "sin", undefined],
  ["El plan salió sin votos", "sin", "negation"],
  ["Put it on the table", "on", undefined],
  ["On gemi limana geldi ve durdu", "On", "number"],
  ["Er sagte noch etwas", "noch", undefined],
  ["Het plan noch een ander", "noch", "negation"],
  ["They sailed 17 miles there", "miles", "number"],
  ["They sailed miles there", "miles", undefined],
  ["They paid USD 17 there", "USD", "number"],
  ["It was the year 2024 then", "year", undefined],
  ["More than 17 came", "More", "number"],
  ["More of them came", "More", undefined],
  ["Few of them came", "Few", "negation"],
  ["A few of them came", "few", undefined],
  ["A few of them came", "A", "negation"],
])("in “%s”, “%s” is %s", (text, word, meaning) => {
  const keys = text.split(" ");
  expect(meaningAmong(keys, keys.indexOf(word))).toBe(meaning);
});

it.each([
  ["Roth said so", "said", true],
  ["The survey found it shut", "found", true],
  ["Roth found that it was", "found", true],
  ["Roth found it shut", "found", false],
  ["The United States shut it", "States", false],
  ["The report was long", "report", false],
  ["Roth agreed that it was", "agreed", true],
  ["Roth agreed on it", "agreed", false],
  ["Roth described it as a crime", "described", true],
  ["We learned from Roth", "learned", true],
  ["It is now called Haifa", "called", false],
  ["Roth called it off", "called", true],
  ["Roth called off the talks", "called", false],
  ["سمع روث أن الميناء مغلق", "سمع", true],
  ["سمع روث صوتا", "سمع", false],
  ["وقال الوزير", "وقال", true],
])("in “%s”, whether “%s” says that somebody says: %s", (text, word, says) => {
  const keys = text.split(" ");
  expect(isSaying(keys, keys.indexOf(word))).toBe(says);
});

it("looks Arabic words up without vowel marks, tatweel and hamza", () => {
  expect(listedForm("أَعْلَـــنَ")).toBe(listedForm("اعلن"));
});
