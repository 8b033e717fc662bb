import { compare } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { dashWidth, type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { areApart, countedBy, isKindOf, isOfBody } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { comeNear, type PartList, readPartList } from "./part-lists.ts";
import { inOneMeasure, sumReading } from "./sum-readings.ts";

type Opener = "colon" | "dash" | "bracket" | "comma";

const OUT = new Set(["them", "whom", "which"]);
const REACH_COLON = 25;
const REACH_VERB = 12;
const PARTIAL = new Set(
  "including includes included include such especially notably up down among mostly".split(" "),
);

/** The mark behind a whole at which the list of its parts may begin. */
function openerAt(t: EnglishText, index: number): { kind: Opener; first: number } | undefined {
  const text = lowerAt(t, index);
  if (text === ":" && t.tokens[index + 1]?.gap !== "none")
    return { kind: "colon", first: index + 1 };
  if (text === "(") return { kind: "bracket", first: index + 1 };
  if (text === ",") return { kind: "comma", first: index + 1 };
  return isDash(t, index) ? { kind: "dash", first: index + dashWidth(t, index) } : undefined;
}

/** Whether each part counts something that the whole takes in, or leaves out what it counts. */
function areOfWhole(t: EnglishText, whole: Figure, list: PartList): boolean {
  const { noun } = countedBy(t, whole);
  return list.figures.every((figure) => {
    const part = countedBy(t, figure).noun;
    return inOneMeasure(whole, figure) && (whole.quantity.kind !== "count" || isKindOf(part, noun));
  });
}

const OF_MEDALS = new Set(["gold", "golds", "silver", "silvers", "bronze", "bronzes"]);

const nounsOf = (t: EnglishText, list: PartList): string[] =>
  list.figures.map((figure) => countedBy(t, figure).noun);

/** "25 medals, 12 gold, nine silver": parts that can be nothing but kinds of the whole. */
function areKinds(t: EnglishText, whole: Figure, list: PartList): boolean {
  const { noun } = countedBy(t, whole);
  if (noun === "") return false;
  const medals = list.figures.every(({ end }) => OF_MEDALS.has(lowerAt(t, end)));
  if (medals) return noun === "medal";
  const parts = nounsOf(t, list);
  // "24 patients, 14 staff and four relatives" lists three kinds of people, of whom none is a part.
  if (!GENERAL.has(noun) && !areApart(parts)) return false;
  return parts.every((part) => part !== "" && part !== noun && isKindOf(part, noun));
}

const GENERAL = new Set(
  "person victim casualty fatality member survivor hostage suspect migrant refugee body participant respondent".split(
    " ",
  ),
);

/** "three critically, seven seriously and six slightly": in what way it happened to each. */
function areHow(t: EnglishText, list: PartList): boolean {
  return list.sure && list.figures.every(({ end }) => lowerAt(t, end).endsWith("ly"));
}

/** "60 pupils in two schools: 35 in Ayr and 24 in Bath": no schools, for none is so many. */
function isOutgrown(t: EnglishText, whole: Figure, list: PartList): boolean {
  return list.figures.every(
    (figure) =>
      compare(figure.quantity.value, whole.quantity.value) > 0 && countedBy(t, figure).noun === "",
  );
}

const PLACES = new Set(["in", "from", "at"]);

/** "30 people, 12 in Leeds and nine in York": where each of them was, though not all need be told. */
function arePlaces(t: EnglishText, whole: Figure, list: PartList): boolean {
  const words = new Set(list.figures.map(({ end }) => lowerAt(t, end)));
  const [word = ""] = words;
  if (words.size !== 1 || !PLACES.has(word) || !list.sure) return false;
  // "14 people in Georgia, nine in Florida and six in Alabama": the first is one of them.
  const { noun, end } = countedBy(t, whole);
  return noun !== "" && lowerAt(t, end) !== word;
}

/** "31 points, 18 in the first half and 13 in the second": both halves, so all of it. */
function areHalves(t: EnglishText, list: PartList): boolean {
  const [one, two] = list.figures.map(({ end }) => `${lowerAt(t, end)} ${lowerAt(t, end + 2)}`);
  const half = list.figures.some(({ end }) => lowerAt(t, end + 3) === "half");
  return list.parts.length === 2 && list.sure && half && one === "in first" && two === "in second";
}

/** "$2.4 billion, $1.5 billion in cash and $800 million in shares": what each sum is paid in. */
function arePaidIn(t: EnglishText, whole: Figure, list: PartList): boolean {
  const paid = list.figures.every(
    ({ end }) => lowerAt(t, end) === "in" && PAID_IN.has(lowerAt(t, end + 1)),
  );
  return whole.quantity.kind === "money" && list.sure && list.parts.length > 1 && paid;
}

const PAID_IN = new Set("cash stock shares equity debt loans grants bonds credit kind".split(" "));

/** Whether bracket or dash is closed right behind the list. */
function isClosed(t: EnglishText, kind: Opener, list: PartList, sentence: Sentence): boolean {
  const limit = Math.min(sentence.end, list.end + REACH_VERB);
  for (let i = list.end; i < limit; i++) {
    const lower = lowerAt(t, i);
    if (kind === "bracket" && lower === ")") return true;
    if (kind === "dash" && (isDash(t, i) || lower === ".")) return true;
    if (kind === "colon" && (lower === "." || lower === ";")) return true;
  }
  return kind !== "bracket" && limit === sentence.end;
}

/** "Of the 20 pupils, six boys and four girls passed": those who did, who need not be all. */
function isOf(t: EnglishText, whole: Figure): boolean {
  if (isOfBody(t, whole)) return false;
  return lowerAt(t, whole.lead - (isA(t, whole.lead - 1, WORD.determiner) ? 2 : 1)) === "of";
}

/** "Four of the 11 counts: two of …, one of …": the list is of the four. */
function isPartly(t: EnglishText, whole: Figure): boolean {
  const of = whole.lead - (isA(t, whole.lead - 1, WORD.determiner) ? 2 : 1);
  return lowerAt(t, of) === "of" && t.numberBefore.has(of);
}

function readListed(
  t: EnglishText,
  sentence: Sentence,
  whole: Figure,
  figureAt: ReadonlyMap<number, Figure>,
): SumReading | undefined {
  const counted = countedBy(t, whole);
  // A figure in a list is itself a part.
  const inList = [",", "and", "including"].includes(lowerAt(t, whole.lead - 1));
  let verbs = 0;
  for (let i = counted.end; i < Math.min(sentence.end, counted.end + REACH_COLON); i++) {
    if (figureAt.has(i)) return undefined;
    if (PARTIAL.has(lowerAt(t, i))) return undefined;
    if (isA(t, i, WORD.relative | WORD.conjunction)) verbs++;
    const opener = openerAt(t, i);
    if (!opener) continue;
    const list = readPartList(t, opener.first, sentence.end, figureAt);
    if (!list || PARTIAL.has(lowerAt(t, opener.first))) {
      if (opener.kind === "comma") continue;
      return undefined;
    }
    const told = opener.kind === "comma" && (arePaidIn(t, whole, list) || areHalves(t, list));
    if (opener.kind === "comma" && ((counted.noun === "" && !told) || inList)) return undefined;
    // "40 passengers, 22 of them women": a part that is taken out, beside which there may be more.
    const taken = list.figures.some(
      ({ end }) => lowerAt(t, end) === "of" && OUT.has(lowerAt(t, end + 1)),
    );
    if (taken || isOutgrown(t, whole, list)) return undefined;
    if (!list.figures.every((figure) => inOneMeasure(whole, figure))) return undefined;
    const near = i - counted.end <= (opener.kind === "colon" ? REACH_COLON : REACH_VERB);
    const certain =
      opener.kind === "comma"
        ? list.sure && (told || areKinds(t, whole, list))
        : list.sure &&
          (areOfWhole(t, whole, list) || comeNear(whole, list.parts, nounsOf(t, list))) &&
          isClosed(t, opener.kind, list, sentence);
    if (opener.kind !== "comma" && isPartly(t, whole)) return undefined;
    const places = opener.kind === "comma" && (arePlaces(t, whole, list) || areHow(t, list));
    const apart =
      opener.kind === "comma" && (isOf(t, whole) || lowerAt(t, opener.first) === "with");
    const some = places || apart;
    const sure = (certain || places) && near && verbs === 0;
    return sumReading(t, sentence, whole, list.parts, { cover: some ? "some" : "all", sure });
  }
  return undefined;
}

/** Wholes with the list of their parts behind: "22 people — 12 men and 10 women", "$30 million: …". */
export function readListedSums(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const readings: SumReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    const figureAt = new Map(figures.map((figure) => [figure.lead, figure]));
    for (let i = 0; i + 1 < figures.length; i++) {
      const whole = figures[i] as Figure;
      if (whole.quantity.kind === "percent" || whole.quantity.upTo) continue;
      const reading = readListed(t, sentence, whole, figureAt);
      if (!reading) continue;
      readings.push(reading);
      i += reading.parts.length;
    }
  }
  return readings;
}
