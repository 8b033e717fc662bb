import type { Rule } from "./rule.ts";
import { absolute } from "./rules/absolute.ts";
import { age } from "./rules/age.ts";
import { anonymousSource } from "./rules/anonymous-source.ts";
import { averageGranularity } from "./rules/average-granularity.ts";
import { causal } from "./rules/causal.ts";
import { dateOrder } from "./rules/date-order.ts";
import { duplicateItem } from "./rules/duplicate-item.ts";
import { elapsedTime } from "./rules/elapsed-time.ts";
import { firstReference } from "./rules/first-reference.ts";
import { headlineBody } from "./rules/headline-body.ts";
import { identifierChecksum } from "./rules/identifier-checksum.ts";
import { impossibleDate } from "./rules/impossible-date.ts";
import { listCount } from "./rules/list-count.ts";
import { magnitude } from "./rules/magnitude.ts";
import { nameSpelling } from "./rules/name-spelling.ts";
import { percentChange } from "./rules/percent-change.ts";
import { percentPoints } from "./rules/percent-points.ts";
import { place } from "./rules/place.ts";
import { quoteFidelity } from "./rules/quote-fidelity.ts";
import { quoteHygiene } from "./rules/quote-hygiene.ts";
import { ratioPercent } from "./rules/ratio-percent.ts";
import { relativeDate } from "./rules/relative-date.ts";
import { repeatedCount } from "./rules/repeated-count.ts";
import { sharesTotal } from "./rules/shares-total.ts";
import { sourceSupport } from "./rules/source-support.ts";
import { sumOfParts } from "./rules/sum-of-parts.ts";
import { superlative } from "./rules/superlative.ts";
import { timeSensitive } from "./rules/time-sensitive.ts";
import { timeZone } from "./rules/time-zone.ts";
import { titleConsistency } from "./rules/title-consistency.ts";
import { translationNumbers } from "./rules/translation-numbers.ts";
import { unitConversion } from "./rules/unit-conversion.ts";
import { weekdayDate } from "./rules/weekday-date.ts";

/** Every rule of the engine: a rule is one file, one file of cases, and one line here. */
export const RULES: readonly Rule[] = [
  headlineBody,
  identifierChecksum,
  listCount,
  weekdayDate,
  relativeDate,
  age,
  impossibleDate,
  elapsedTime,
  timeZone,
  dateOrder,
  quoteFidelity,
  quoteHygiene,
  sourceSupport,
  translationNumbers,
  percentChange,
  percentPoints,
  duplicateItem,
  nameSpelling,
  sumOfParts,
  repeatedCount,
  ratioPercent,
  place,
  averageGranularity,
  sharesTotal,
  unitConversion,
  titleConsistency,
  firstReference,
  magnitude,
  absolute,
  superlative,
  causal,
  timeSensitive,
  anonymousSource,
];
