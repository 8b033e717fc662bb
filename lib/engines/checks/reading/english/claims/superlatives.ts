import { type EnglishText, isA, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClaimSpan, phrasesOf } from "./claim-span.ts";

const words = (list: string) => new Set(list.split(" "));

const ADJECTIVES =
  "largest biggest smallest highest lowest oldest youngest longest shortest fastest slowest deadliest greatest richest wealthiest poorest strongest weakest worst best busiest hottest coldest wettest driest warmest tallest deepest heaviest safest cheapest bloodiest costliest hardest happiest broadest steepest sharpest earliest".split(
    " ",
  );
const RANKS = "second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th".split(
  " ",
);
const RANKED = RANKS.flatMap((rank) => ADJECTIVES.map((adjective) => `${rank}-${adjective}`));
const LEADING = [...ADJECTIVES, ...RANKED];
/** Judgements unless a time or a place bounds them: "the best in Europe". */
const JUDGED = words("best worst greatest");
const RANK_WORDS = new Set(RANKS);
/** After "the first": who or what is told apart by it. */
const FIRST_OF_THEM = words(
  "woman women man female male black asian muslim jewish hispanic latino latina gay openly person human american briton african indigenous native sitting foreign european arab minister-president such known recorded confirmed documented reported successful ever",
);
const NO_FIRST = words(
  "lady ladies minister aid floor name names half quarter round rounds degree class base responder responders world leg person hand glance set inning down team season day days week months year instance amendment phase stage step chapter part installment batch wave tranche edition edition issue session reading draft and",
);
const BOUNDS = words("in of on since ever among for outside within from");
const NO_MOST = words("of recent likely important part to likely-to probably");
const AFTER_ONLY = words("to in one of if when a an");
const TIME_TOLD = words("that any anyone since");
const REACH = 9;

const determined = (t: EnglishText, at: number) =>
  lowerAt(t, at) === "the" || lowerAt(t, at) === "'s" || isA(t, at, WORD.possessive);

/** Whether the phrase goes on as a claim of rank does: "ever", "in history", "since 1990", "to win". */
function isBounded(t: EnglishText, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const token = t.tokens[i];
    if (!token || (token.kind === "mark" && token.text !== "-")) return false;
    if (token.lower === "ever" || token.lower === "history" || token.lower === "since") return true;
    if (token.lower === "record" && lowerAt(t, i - 1) === "on") return true;
    const time = isA(t, i, WORD.timeUnit) && lowerAt(t, i).length > 4;
    if (time && (t.numberAt.has(i - 1) || t.numberBefore.has(i) || lowerAt(t, i) === "decades")) {
      return true;
    }
    if (i > from + 5 && isA(t, i, WORD.auxiliary)) return false;
  }
  return false;
}

/** "The largest bank in the country", "the second-biggest", "the world's oldest"; not "at its best". */
function ofAdjectives(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, LEADING).flatMap((at): ClaimSpan[] => {
    const hyphen = lowerAt(t, at - 1) === "-";
    const rank = hyphen ? at - 2 : at - 1;
    const first = RANK_WORDS.has(lowerAt(t, rank)) ? rank : at;
    if (!determined(t, first - 1) || lowerAt(t, first - 2) === "at") return [];
    const next = t.tokens[at + 1];
    if (next?.kind !== "word" || isA(t, at + 1, WORD.auxiliary)) return [];
    if (JUDGED.has(lowerAt(t, at)) && !isBounded(t, at + 1)) return [];
    return [{ first, end: at + 1 }];
  });
}

/** "The most populous city in Africa"; not "most of them", "the most recent", "one of the most". */
function ofMost(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["most", "least"]).flatMap((at): ClaimSpan[] => {
    if (!determined(t, at - 1) || lowerAt(t, at - 2) === "of" || NO_MOST.has(lowerAt(t, at + 1)))
      return [];
    if (t.tokens[at + 1]?.kind !== "word" || isA(t, at + 1, WORD.preposition)) return [];
    for (let i = at + 2; i < at + 6; i++) {
      if (BOUNDS.has(lowerAt(t, i))) return [{ first: at, end: at + 2 }];
      if (t.tokens[i]?.kind !== "word") return [];
    }
    return [];
  });
}

/** "The first woman to lead it", "for the first time since 1990"; not "the first meeting of the day". */
function ofFirstAndLast(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["first", "last", "first-ever"]).flatMap((at): ClaimSpan[] => {
    const lower = lowerAt(t, at);
    if (lower === "first-ever") return [{ first: at, end: at + 1 }];
    if (!determined(t, at - 1) || isA(t, at + 1, WORD.month | WORD.weekday)) return [];
    const next = lowerAt(t, at + 1);
    if (next === "time") {
      const told = lowerAt(t, at - 2) === "for" || TIME_TOLD.has(lowerAt(t, at + 2));
      return told || isBounded(t, at + 2) ? [{ first: at, end: at + 2 }] : [];
    }
    if (NO_FIRST.has(next) || next === "two" || t.numberAt.has(at + 1)) return [];
    const who = lower === "first" && FIRST_OF_THEM.has(next);
    if (who) return [{ first: at, end: at + 2 }];
    for (let i = at + 2; i < at + 7; i++) {
      if (t.tokens[i]?.kind !== "word") break;
      const does = lowerAt(t, i) === "to" && !isA(t, i + 1, WORD.determiner | WORD.possessive);
      if (does && t.tokens[i + 1]?.kind === "word" && !t.tokens[i + 1]?.capital) {
        return [{ first: at, end: at + 2 }];
      }
    }
    return isBounded(t, at + 2) ? [{ first: at, end: at + 2 }] : [];
  });
}

/** "The only bank in town"; "only" alone says "no more than". */
function ofOnly(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["only", "sole"]).flatMap((at): ClaimSpan[] => {
    if (!determined(t, at - 1) || AFTER_ONLY.has(lowerAt(t, at + 1))) return [];
    const next = t.tokens[at + 1];
    if (next?.kind !== "word" || ["thing", "way", "child", "son", "daughter"].includes(next.lower))
      return [];
    return [{ first: at, end: at + 2 }];
  });
}

const UNMATCHED = [
  "unprecedented",
  "record-breaking",
  "record-high",
  "all-time",
  "unrivalled",
  "unrivaled",
];
const RECORDS = words(
  "high low profit profits number numbers year levels level sales heat temperatures rainfall revenue turnout",
);

/** "A record profit", "on record", "an all-time high", "unprecedented". */
function ofRecords(t: EnglishText): ClaimSpan[] {
  const records = tokensOf(t, ["record"]).flatMap((at): ClaimSpan[] => {
    const before = lowerAt(t, at - 1);
    if (before === "on" && lowerAt(t, at + 1) !== "with") return [{ first: at - 1, end: at + 1 }];
    return RECORDS.has(lowerAt(t, at + 1)) &&
      (before === "a" || before === "to" || before === "at" || before === "hit")
      ? [{ first: at, end: at + 2 }]
      : [];
  });
  return [...records, ...phrasesOf(t, UNMATCHED)];
}

/** Claims that something is first, last, only, or leads all others in something. */
export function readSuperlatives(t: EnglishText): ClaimSpan[] {
  return [...ofAdjectives(t), ...ofMost(t), ...ofFirstAndLast(t), ...ofOnly(t), ...ofRecords(t)];
}
