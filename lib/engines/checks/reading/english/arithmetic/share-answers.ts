import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Figure } from "./figures.ts";

/** What people answer, by question: nobody gives two answers of one question. */
const ANSWERS = new Map<string, string>();
for (const [question, words] of [
  ["yes", "yes no no."],
  ["approve", "approve approved approves disapprove disapproved disapproves"],
  [
    "favour",
    "favor favour favored favoured support supported supports back backed oppose opposed opposes against",
  ],
  ["agree", "agree agreed agrees disagree disagreed disagrees"],
  [
    "opinion",
    "favorable favorably favourable favourably unfavorable unfavorably unfavourable unfavourably",
  ],
  ["stay", "remain stay leave"],
] as const) {
  for (const word of words.split(" ")) ANSWERS.set(word, question);
}
const UNDECIDED = new Set("undecided unsure uncertain refused abstained spoiled spoilt".split(" "));
/** What an answer may end with where its object was told before. */
const OBJECTS = new Set(["it", "him", "her", "them", "so", "said", "answered"]);
const REACH = 6;

export interface Answer {
  question: string;
  /** Nothing that belongs to this answer alone follows: it is one to the question told before. */
  bare: boolean;
}

const ends = (t: EnglishText, index: number) => {
  const lower = lowerAt(t, index);
  return (
    lower === "" ||
    lowerAt(t, index - 1) === "no." ||
    t.tokens[index]?.kind === "mark" ||
    lower === "and" ||
    lower === "while"
  );
};

/** The answer that a share is said of: "40 % *said yes*", "6 % *were undecided*", "35 % *no*". */
export function answerOf(t: EnglishText, { end }: Figure): Answer | undefined {
  for (let i = end; i < end + REACH; i++) {
    const lower = lowerAt(t, i);
    if (t.tokens[i]?.kind !== "word" || t.numberAt.has(i) || lower === "and") return undefined;
    if (UNDECIDED.has(lower)) return { question: "", bare: true };
    const doubt = `${lower} ${lowerAt(t, i + 1)}`;
    if (doubt === "don't know" || doubt === "didn't know" || doubt === "no opinion") {
      return { question: "", bare: true };
    }
    if (lower === "not" && ["sure", "know"].includes(lowerAt(t, i + 1)))
      return { question: "", bare: true };
    const question = ANSWERS.get(lower);
    if (question === undefined) continue;
    const object = OBJECTS.has(lowerAt(t, i + 1)) ? i + 2 : i + 1;
    return { question, bare: ends(t, object) };
  }
  return undefined;
}
