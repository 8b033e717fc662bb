import type { AverageReading } from "../../average-reading.ts";
import type { PrintedFigure } from "../../change-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { countedBy, isOfBody } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { isRate, type Mean, meanOf } from "./means.ts";

const OVER = new Set(["among", "in", "over", "across", "through", "from", "for", "on"]);
const KNOWN = new Set(["the", "these", "those", "all", "our", "its", "their"]);
const THEY = new Set(["they", "their", "each", "the", "these"]);
const GAMES = new Set("game match fixture outing appearance start test contest".split(" "));
const REACH = 12;
const REACH_APART = 25;

function isCount({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.firmness === "exactly" && !quantity.upTo;
}

/** "in 20 games", "among 20 families": the cases that the mean is taken over. */
function isCases(t: EnglishText, figure: Figure): boolean {
  const { noun } = countedBy(t, figure);
  // "over seven tours" says what it is taken over, not that there were more than seven.
  if (lowerAt(t, figure.lead) === "over") return figure.quantity.kind === "count" && noun !== "";
  return isCount(figure) && OVER.has(lowerAt(t, figure.governor)) && noun !== "";
}

/** "The five-strong bench", "a panel of 20 tasters": a body whose members the mean is taken over. */
function isBody(t: EnglishText, figure: Figure): boolean {
  const hyphened = lowerAt(t, figure.end) === "-" && countedBy(t, figure).noun !== "";
  return isCount(figure) && (hyphened || isOfBody(t, figure));
}

/** "*The 20 families* have an average of 2.37": the cases are those of whom the mean is told. */
function areCounted(
  t: EnglishText,
  figure: Figure,
  { start, apart, each }: Mean,
  { first: begin }: Sentence,
): boolean {
  const { noun, end } = countedBy(t, figure);
  if (isBody(t, figure)) return true;
  const known = KNOWN.has(lowerAt(t, figure.lead - 1)) && !isPartOf(t, figure.lead - 2);
  // "*Ten callers* rang 3.45 times each": they that begin the sentence are meant by "each".
  const all = each && figure.lead === begin;
  if (!isCount(figure) || !(known || all) || noun === "") return false;
  if (apart || each) return true;
  const verb = lowerAt(t, start - 1) === "an" ? start - 2 : start - 1;
  const first = isA(t, start, WORD.pastVerb) ? start : verb;
  if (first === end || (first === end + 1 && isA(t, end, WORD.auxiliary | WORD.adverb)))
    return true;
  return isA(t, first, WORD.pastVerb | WORD.auxiliary) && isOneAdjunct(t, end, first);
}

/**
 * "the 14 players *on the roster* averaged", "the 12 families *who took part* had": nothing but where
 * they are, or which they are, stands before the verb.
 */
function isOneAdjunct(t: EnglishText, from: number, to: number): boolean {
  const which = WHO.has(lowerAt(t, from));
  if (!(which || WHERE.has(lowerAt(t, from))) || to - from > REACH_WHERE) return false;
  const stops = WORD.conjunction | WORD.relative | (which ? 0 : WORD.auxiliary | WORD.pastVerb);
  for (let i = from + 1; i < to; i++) {
    if (t.tokens[i]?.kind !== "word" || t.numberAt.has(i) || isA(t, i, stops)) return false;
  }
  return true;
}

const WHERE = new Set(["in", "on", "at", "of", "from"]);
const WHO = new Set(["who", "that", "which"]);
const REACH_WHERE = 7;

/** What players and teams have by the game, though only the number of them be told. */
const BY_GAME = new Set(
  "goal point run rebound assist yard wicket try tackle save shot steal block touchdown hit".split(
    " ",
  ),
);
const TEAMS = new Set("team club side player franchise squad nation".split(" "));

/** "The 20 teams averaged 2.37 goals": a game, not each of them. */
function isByGame(t: EnglishText, mean: Figure, cases: Figure, { start, each }: Mean): boolean {
  if (!isA(t, start, WORD.pastVerb)) return false;
  const { noun } = countedBy(t, mean);
  const played = BY_GAME.has(noun) || mean.quantity.unit === "point";
  return !each && played && TEAMS.has(countedBy(t, cases).noun);
}

const OF = new Set(["of", "with", "by", "to", "than", "between"]);
const isPartOf = (t: EnglishText, index: number) => OF.has(lowerAt(t, index));

function isNear(t: EnglishText, from: number, to: number, reach = REACH): boolean {
  if (to - from > reach || to < from) return false;
  for (let i = from; i < to; i++) {
    const parted = reach === REACH && [";", ":", "and", "but", "while"].includes(lowerAt(t, i));
    if (parted || t.startsBlock.has(i)) return false;
  }
  return true;
}

/** "143 points in 20 games, an average of 7.2" */
function withTotal(
  t: EnglishText,
  start: number,
  mean: Figure,
  [total, cases]: readonly (Figure | undefined)[],
): Pick<AverageReading, "total" | "count"> | undefined {
  if (!total || !cases || !isCases(t, cases) || total.quantity.upTo) return undefined;
  const bare = mean.quantity.kind === "count" && mean.quantity.unit === "";
  const alike =
    total.quantity.kind === mean.quantity.kind && total.quantity.unit === mean.quantity.unit;
  if (!alike && !(bare && total.quantity.kind !== "percent")) return undefined;
  if (!isNear(t, total.end, cases.governor) || !isNear(t, cases.end, start)) return undefined;
  return { total: printed(t, total), count: printed(t, cases) };
}

const printed = (t: EnglishText, { first, lead, end, quantity }: Figure): PrintedFigure => ({
  ...spanOf(t, first, end),
  quantity: lowerAt(t, lead) === "over" ? { ...quantity, firmness: "exactly" } : quantity,
});

/** "2.37 goals per game" is no mean of the 20 teams that scored them. */
function isPerCase(t: EnglishText, { per }: Mean, cases: Figure): boolean {
  const { noun } = countedBy(t, cases);
  return per === "" || per === noun || (GAMES.has(per) && GAMES.has(noun));
}

/** The cases that stand before the mean, in its sentence. */
function casesBefore(
  t: EnglishText,
  mean: Mean,
  { sentence, figures }: FigureSentence,
  index: number,
): Figure | undefined {
  const reach = mean.apart ? REACH_APART : REACH;
  for (let i = index - 1; i >= Math.max(0, index - (mean.apart ? 3 : 1)); i--) {
    const figure = figures[i] as Figure;
    if (!isNear(t, figure.end, mean.start, reach)) return undefined;
    if (isCases(t, figure) || areCounted(t, figure, mean, sentence)) return figure;
  }
  return undefined;
}

/** "The study followed 20 pupils. They read 3.47 books on average": the one number told before. */
function casesTold(
  t: EnglishText,
  sentence: Sentence,
  before: FigureSentence | undefined,
): Figure | undefined {
  // "the 10-question quiz" counts nobody.
  const [only, ...others] = (before?.figures ?? []).filter(({ end }) => lowerAt(t, end) !== "-");
  if (!only || others.length > 0 || before?.sentence.end !== sentence.first) return;
  const { noun, end } = countedBy(t, only);
  if (!isCount(only) || noun === "") return undefined;
  let first = sentence.first;
  if (lowerAt(t, first) === "on" && lowerAt(t, first + 1) === "average") first += 2;
  if (lowerAt(t, first) === ",") first++;
  const subject = lowerAt(t, first);
  const named = lowerAt(t, first + 1) === lowerAt(t, end - 1);
  const theirs = subject === "their" && ["average", "mean"].includes(lowerAt(t, first + 1));
  return THEY.has(subject) && (subject === "they" || theirs || named) ? only : undefined;
}

const AVERAGES = new Set(["average", "averaged", "averaging"]);

/** "in each of *the six months* to June, an average of 14.4 *a month*": the mean is taken over them. */
function overPeriods(
  t: EnglishText,
  { sentence, figures }: FigureSentence,
  index: number,
  { start, end, per, whole }: Mean,
): AverageReading | undefined {
  const [mean, cases] = [figures[index] as Figure, figures[index - 1]];
  const exact = whole && mean.quantity.firmness === "exactly" && AVERAGES.has(lowerAt(t, start));
  const periods = cases?.quantity.kind === "duration" && cases.quantity.unit === per;
  if (!exact || !periods || cases.quantity.upTo || cases.quantity.firmness !== "exactly") return;
  if (!KNOWN.has(lowerAt(t, cases.lead - 1)) || !isNear(t, cases.end, start)) return undefined;
  return {
    mean: printed(t, mean),
    count: printed(t, cases),
    quoted: (t.quoteOf[mean.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
    stated: spanOf(t, mean.lead, end),
  };
}

function readAverage(
  t: EnglishText,
  own: FigureSentence,
  index: number,
  previous: FigureSentence | undefined,
): AverageReading | undefined {
  const { sentence, figures } = own;
  const figure = figures[index] as Figure;
  if (figure.quantity.upTo) return undefined;
  const mean = meanOf(t, figure, sentence);
  const ends = [countedBy(t, figure).end, figure.end, mean?.end ?? figure.end];
  if (!mean) return undefined;
  if (ends.some((end) => isRate(t, end))) return overPeriods(t, own, index, mean);
  const [total, before, after] = [figures[index - 2], figures[index - 1], figures[index + 1]];
  const parts = { mean: printed(t, figure), quoted: (t.quoteOf[figure.first] ?? -1) >= 0 };
  const base = { ...parts, sentence: spanOf(t, sentence.first, sentence.end) };
  const sum = withTotal(t, mean.start, figure, [total, before]);
  if (sum) {
    return { ...base, ...sum, stated: spanOf(t, (total as Figure).lead, figure.end) };
  }
  if (!mean.whole || figure.quantity.firmness !== "exactly") return undefined;
  const follows = after && isCases(t, after) && isNear(t, figure.end, after.governor);
  if (follows && isPerCase(t, mean, after)) {
    const last = countedBy(t, after).end;
    return { ...base, count: printed(t, after), stated: spanOf(t, figure.lead, last) };
  }
  const cases = casesBefore(t, mean, own, index);
  if (cases && (!isPerCase(t, mean, cases) || isByGame(t, figure, cases, mean))) return undefined;
  if (cases) return { ...base, count: printed(t, cases), stated: spanOf(t, cases.lead, mean.end) };
  const told = index === 0 && mean.per === "" ? casesTold(t, sentence, previous) : undefined;
  return told && { ...base, count: printed(t, told), stated: spanOf(t, figure.lead, mean.end) };
}

/** Means beside the number of cases that they are taken over. */
export function readAverages(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): AverageReading[] {
  const readings: AverageReading[] = [];
  sentences.forEach((own, at) => {
    const previous = sentences[at - 1];
    if (own.figures.length < 2 && previous?.sentence.end !== own.sentence.first) return;
    own.figures.forEach((_, index) => {
      const reading = readAverage(t, own, index, previous);
      if (reading) readings.push(reading);
    });
  });
  return readings;
}
