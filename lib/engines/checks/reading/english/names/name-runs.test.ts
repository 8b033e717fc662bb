import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { isNameToken, readNameRuns } from "./name-runs.ts";

it.each([
  ["It is al-Sisi of the Bank of England.", ["al-Sisi", "Bank of England"]],
  ["Yesterday Theresa May met Procter & Gamble.", ["Theresa May", "Procter & Gamble"]],
  ["The Ministry of Trade and Industry said so.", ["Ministry of Trade and Industry"]],
  ["We saw Ann Cole and Tom Reed in May.", ["Ann Cole", "Tom Reed"]],
  [
    "He met April Jones in April; actor Will Smith and Per Holm left.",
    ["April Jones", "Will Smith", "Per Holm"],
  ],
  ["In April Jones said that the firm will Google it.", ["Jones", "Google"]],
  [
    "The pupils of St Cadoc's Primary School saw St Cadoc's Gareth.",
    ["St Cadoc's Primary School", "St Cadoc", "Gareth"],
  ],
  [
    "He wrote to the Securities and Exchange Commission and to AT&T of Elin ap Gwynn.",
    ["Securities and Exchange Commission", "AT&T", "Elin ap Gwynn"],
  ],
  [
    "He saw the Tigers and Giants play, and the Senate and Ann Cole.",
    ["Tigers", "Giants", "Senate", "Ann Cole"],
  ],
  [`They saw Jack "Tiger" Morgan and Ann “Red” Cole.`, [`Jack "Tiger" Morgan`, "Ann “Red” Cole"]],
  [`He read "Tigers" and met Jack "the cat" Morgan.`, ["Tigers", "Jack", "Morgan"]],
  ["He is from\nNew York.", ["New York"]],
])("%s", (text, runs) => {
  const t = readEnglishText(text);
  const seen = readNameRuns(t).map(({ first, end }) => sliceOf(t, first, end));
  expect(seen.filter((run) => !["It", "We", "He"].includes(run))).toEqual(runs);
});

it("tells a name's token by its capital, not that of a pronoun or month", () => {
  const t = readEnglishText("So I met Cole in May");
  expect(t.tokens.map((_, index) => isNameToken(t, index))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
});
