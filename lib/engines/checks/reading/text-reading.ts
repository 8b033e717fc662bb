/**
 * What a text says, as every rule sees it: read once, in any language, with offsets and without
 * words of grammar. Offsets are UTF-16 code units into the text.
 */
import type { FactKind } from "../result.ts";
import type { AgeReading, BareAge } from "./age-reading.ts";
import type { ArithmeticReading } from "./arithmetic-reading.ts";
import type { CalendarReading } from "./calendar-reading.ts";
import type { CivilDate } from "./civil-day.ts";
import type { ClaimReading } from "./claim-reading.ts";
import type { ConversionReading, RateReading } from "./conversion-reading.ts";
import type { CountMentionReading } from "./count-mention-reading.ts";
import type { DateOrderReading } from "./date-order-reading.ts";
import type { BlockReading } from "./document/block-reading.ts";
import type { FigureReading } from "./document/figure-reading.ts";
import type { HeadFigureReading } from "./document/head-figure-reading.ts";
import type { HeadTimeReading } from "./document/head-time-reading.ts";
import type { ElapsedReading } from "./elapsed-reading.ts";
import type { IdentifierReading } from "./identifiers/identifier-reading.ts";
import type { MentionReading } from "./mention-reading.ts";
import type { NameListReading } from "./name-list-reading.ts";
import type { NegationReading } from "./negation-reading.ts";
import type { PlaceClaimReading } from "./place-claim-reading.ts";
import type { QuantityReading } from "./quantity-reading.ts";
import type { AttributedFigureReading } from "./quotes/attributed-figure-reading.ts";
import type { QuoteReading } from "./quotes/quote-reading.ts";
import type { ScaledFigureReading } from "./scaled-figure-reading.ts";
import type { Span } from "./span.ts";
import type { TimeReading } from "./time-reading.ts";
import type { WrittenDate } from "./written-date.ts";
import type { ClockPairReading, SeasonalTimeReading } from "./zoned-time-reading.ts";

/** A count, and the list that gives the things counted. */
export interface EnumerationReading {
  stated: Span;
  count: number;
  /** What is counted, in the singular; "" where the text leaves it out. */
  unit: string;
  /** The counted things as the text names them, in the plural: "European Union members". */
  noun: string;
  hedge: "exactly" | "at least" | "at most" | "about";
  items: (Span & { weight: number })[];
  /** Other totals that a reader could arrive at, and why the list leaves it open. */
  alternatives: number[];
  /** Why, where that is another reason than a part between commas. */
  doubt?: string;
  /** The list need not name all: "including", "among them", "and others". */
  partial: boolean;
  /** That list and count are about the same things, and where its items end, is beyond doubt. */
  sure: boolean;
  /** "16 other countries": one named beside them may stand in the list. */
  besides: boolean;
  /** An item that an ordinary reading counts apart, or leaves out: the host of a meeting. */
  host?: { item?: number; name: string; because: string };
  /** The sentence of the count, and of the list where that is another one. */
  sentence: Span;
}

/** A weekday written beside a date. */
export interface WeekdayDateReading {
  /** Both, with what stands between them: "next Wednesday, July 31". */
  stated: Span;
  weekdaySpan: Span;
  dateSpan: Span;
  /** 0 is Monday. */
  weekday: number;
  /** The dates that may be meant, most likely first; none where the year cannot be told. */
  candidates: CivilDate[];
  /** The year is written, or follows from the dateline beyond doubt. */
  sure: boolean;
  /** The year is not written but ordinary: that of the dateline, or nearest to it. */
  ordinary: boolean;
  /** The same day of other years that the text names, but not beside it. */
  elsewhere: CivilDate[];
  /** It is somebody's words. */
  quoted: boolean;
  /** Weekday and date need not belong together: only their agreement says anything. */
  open: boolean;
  /** How the year was found, in words. */
  because: string;
  month: number;
  day: number;
  sentence: Span;
}

/** An expression whose date follows from the dateline or from another date in the text. */
export interface RelativeDateReading {
  /** The expression, with the date or weekday that stands beside it where one does. */
  stated: Span;
  /** The date that it is counted from, where that stands in the text. */
  anchor?: Span;
  /** The dates or years that it may come to, likeliest first: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  resolved: string[];
  /** What stands beside it and must say the same; undefined for a bare weekday. */
  beside?: {
    /** As written, in the form of `expected`. */
    value: string;
    /** What would agree exactly, and what would agree by rounding. */
    expected: string[];
    nearly: string[];
  };
  /** The computation in words. */
  steps: string[];
  /** What it counts from is beyond doubt. */
  sure: boolean;
  sentence: Span;
}

/** Something in the text that can be wrong. */
export interface FactReading extends Span {
  kind: FactKind;
  /** Why no rule can test it, where the reading knows: "in an undated quotation". */
  reason?: string;
}

export interface TextReading {
  text: string;
  language: string;
  sentences: Span[];
  /** Every number with its unit, in order. */
  quantities: QuantityReading[];
  enumerations: EnumerationReading[];
  nameLists: NameListReading[];
  countMentions: CountMentionReading[];
  weekdayDates: WeekdayDateReading[];
  relativeDates: RelativeDateReading[];
  ages: AgeReading[];
  /** Ages that stand alone beside a name. */
  bareAges: BareAge[];
  calendar: CalendarReading[];
  elapsed: ElapsedReading[];
  /** The parts of the article, in order. */
  blocks: BlockReading[];
  headFigures: HeadFigureReading[];
  headTimes: HeadTimeReading[];
  /** `quantities` with what each is of; read where a rule asks. */
  figures: () => FigureReading[];
  /** Read where a rule asks: they are of use only beside a source. */
  attributedFigures: () => AttributedFigureReading[];
  /** Every expression of time with its values; read only where it is asked for. */
  times: () => TimeReading[];
  dateOrder: DateOrderReading[];
  clockPairs: ClockPairReading[];
  seasonalTimes: SeasonalTimeReading[];
  quotes: QuoteReading[];
  /** Closing quotation marks to which no opening one belongs. */
  strayQuoteMarks: Span[];
  /** Words that need a person: superlatives, causes, sources without a name. */
  claims: ClaimReading[];
  identifiers: IdentifierReading[];
  arithmetic: ArithmeticReading;
  conversions: ConversionReading[];
  rates: RateReading[];
  scaledFigures: ScaledFigureReading[];
  mentions: MentionReading[];
  writtenDates: WrittenDate[];
  /** Words that negate. */
  negations: () => NegationReading[];
  placeClaims: PlaceClaimReading[];
  facts: FactReading[];
}

/** What is known of a text beside its words. */
export interface ReadingContext {
  publishedOn?: CivilDate;
}
