import { readBlockRoles } from "../document/block-roles.ts";
import { emptyReading } from "../empty-reading.ts";
import { readQuoteReadings } from "../quotes/quote-readings.ts";
import type { ReadingContext, TextReading } from "../text-reading.ts";
import { readAges } from "./ages/ages.ts";
import { readArithmetic } from "./arithmetic/read-arithmetic.ts";
import { readClaims } from "./claims/claims.ts";
import { readConversions } from "./conversions/conversions.ts";
import { readCalendar } from "./dates/calendar-claims.ts";
import { readDated } from "./dates/dated.ts";
import { readDatedText } from "./dates/dated-text.ts";
import { readClockPairReadings, readSeasonalTimes } from "./dates/zoned-times.ts";
import { englishBlockCue } from "./document/block-cues.ts";
import { figureReadings } from "./document/figure-subject.ts";
import { readHeadFigures } from "./document/head-figures.ts";
import { readHeadTimes } from "./document/head-times.ts";
import { readElapsed } from "./elapsed/elapsed.ts";
import { readFacts } from "./facts.ts";
import { readCountPhrases } from "./lists/count-phrases.ts";
import { readEnumerations } from "./lists/enumerations.ts";
import { type Affiliations, readAffiliations, readHost } from "./lists/hosts.ts";
import type { Enumeration } from "./lists/listed.ts";
import { readNameLists } from "./lists/name-lists.ts";
import { readScaledFigures } from "./magnitudes/scaled-figures.ts";
import { timeReadings } from "./moments/time-readings.ts";
import { readMentions } from "./names/mentions.ts";
import { quantityReadings } from "./numbers/quantity-readings.ts";
import { readDateOrder } from "./order/date-order.ts";
import { readPlaceClaims } from "./places/place-claims.ts";
import { readAttributedFigures } from "./quotes/attributed-figures.ts";
import { quoteContexts } from "./quotes/quote-context.ts";
import { readCountMentions } from "./repeats/count-mentions.ts";
import type { EnglishText } from "./text/english-text.ts";
import { readNegations } from "./text/negations.ts";
import { readEnglishText } from "./text/read-english-text.ts";
import { sentenceSpanAt, spanOf } from "./text/spans.ts";

function enumerationReading(
  t: EnglishText,
  enumeration: Enumeration,
  affiliations: () => Affiliations,
) {
  const { phrase, list, link } = enumeration;
  const host = readHost(t, enumeration, affiliations);
  return {
    stated: spanOf(t, phrase.first, phrase.end),
    count: phrase.count,
    unit: phrase.unit,
    noun: t.text.slice(t.tokens[phrase.nounFirst]?.start, t.tokens[phrase.end - 1]?.end),
    hedge: phrase.hedge,
    items: list.items.map((item) => ({ ...spanOf(t, item.first, item.end), weight: item.weight })),
    alternatives: list.alternatives,
    ...(list.doubt === undefined ? {} : { doubt: list.doubt }),
    partial: link === "partial" || list.open,
    sure: enumeration.sure && list.sure,
    besides: phrase.others,
    ...(host ? { host } : {}),
    sentence: sentenceSpanAt(t, phrase.first),
  };
}

/** Reads an English text. */
export function readEnglish(text: string, context: ReadingContext): TextReading {
  const t = readEnglishText(text);
  const enumerations = readEnumerations(t, readCountPhrases(t));
  let known: Affiliations | undefined;
  const affiliations = () => {
    known ??= readAffiliations(t);
    return known;
  };
  const datedText = readDatedText(t);
  const dated = readDated(datedText, context.publishedOn);
  const mentions = readMentions(t);
  const blocks = readBlockRoles(t.tokens, t.blockStarts, englishBlockCue);
  const writtenDates = datedText.dates.map(({ first, end, year, month, days }) => ({
    ...spanOf(t, first, end),
    year,
    month,
    day: days[0],
  }));
  const quantities = quantityReadings(t);
  const claims = readClaims(t);
  const figures = () => figureReadings(t, quantities);
  return {
    ...emptyReading(text, "en"),
    sentences: t.sentences.map(({ first, end }) => spanOf(t, first, end)),
    quantities,
    enumerations: enumerations.map((enumeration) =>
      enumerationReading(t, enumeration, affiliations),
    ),
    nameLists: readNameLists(t, enumerations),
    countMentions: readCountMentions(t),
    weekdayDates: dated.weekdayDates,
    relativeDates: dated.relativeDates,
    ...readAges(datedText, context.publishedOn),
    calendar: readCalendar(datedText, context.publishedOn),
    elapsed: readElapsed(datedText, context.publishedOn),
    blocks: blocks.map(({ first, end, role }) => ({ ...spanOf(t, first, end), role })),
    headFigures: readHeadFigures(t, blocks, quantities, dated.facts),
    headTimes: readHeadTimes(t, blocks, writtenDates),
    figures,
    attributedFigures: () => readAttributedFigures(t, figures(), dated.facts),
    times: () => timeReadings(datedText, context.publishedOn),
    dateOrder: readDateOrder(datedText, context.publishedOn),
    clockPairs: readClockPairReadings(datedText, context.publishedOn),
    seasonalTimes: readSeasonalTimes(datedText, context.publishedOn),
    quotes: readQuoteReadings(t, (token) => sentenceSpanAt(t, token), quoteContexts(t)),
    claims,
    strayQuoteMarks: t.strayQuoteMarks.map((at) => spanOf(t, at, at + 1)),
    arithmetic: readArithmetic(t),
    ...readConversions(t),
    scaledFigures: readScaledFigures(t),
    mentions,
    writtenDates,
    negations: () => readNegations(t),
    placeClaims: readPlaceClaims(t, mentions),
    facts: readFacts(t, dated.facts, mentions, claims),
  };
}
