import type { FigureReading } from "../../document/figure-reading.ts";
import type { AttributedFigureReading } from "../../quotes/attributed-figure-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Span } from "../../span.ts";
import { isBareYear } from "../document/figure-subject.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

const words = (list: string) => new Set(list.split(" "));

const DOCUMENTS = words(
  "report reports study survey paper research statement document documents filing filings figures data statistics poll audit review letter memo transcript release findings analysis census bulletin accounts results indictment complaint affidavit ruling judgment judgement communique communiqué notice dataset source minutes submission testimony dossier log logs register records spreadsheet email emails e-mail warrant lawsuit petition invoice ledger database prospectus memo booklet factsheet guidance briefing briefings",
);
const TELLS = words(
  "says said show shows showed shown find finds found suggest suggests suggested reveal reveals revealed estimate estimates estimated put puts reported state states stated conclude concludes concluded record records recorded list lists listed note notes noted give gives gave indicate indicates indicated warned claimed claims added read reads reports",
);
/** Numbers of a place in a document, and not of what it says. */
const LOCATORS = words(
  "page pages section article chapter table figure no. nos. number part paragraph",
);
/** Those that a text lets speak without their name: "the company said". */
const BODIES = words(
  "company firm bank airline retailer group ministry government council agency charity university club authority union watchdog regulator department manufacturer carrier operator hospital school",
);
const PERIODS = words("the last past first next previous final those these");
const MAX_SENTENCE = 90;
const MAX_SOURCE = 14;

interface Attribution {
  first: number;
  end: number;
  fromDocument: boolean;
}

/** "According to the county's new report", up to where the words that name the source end. */
function accordingTo(t: EnglishText, at: number, end: number): Attribution | undefined {
  if (lowerAt(t, at) !== "according" || lowerAt(t, at + 1) !== "to") return undefined;
  let fromDocument = false;
  let i = at + 2;
  for (; i < Math.min(end, at + MAX_SOURCE); i++) {
    if (t.tokens[i]?.kind === "mark" && [",", ".", ";", ":"].includes(lowerAt(t, i))) break;
    fromDocument ||= DOCUMENTS.has(lowerAt(t, i));
  }
  return { first: at, end: i, fromDocument };
}

/** "The report, published on Monday, found", "figures from the bank show", "Cole said in a letter". */
function tellingOf(t: EnglishText, at: number, first: number): Attribution | undefined {
  if (!TELLS.has(lowerAt(t, at))) return undefined;
  const inDocument = lowerAt(t, at + 1) === "in" && t.tokens[at + 1]?.gap === "space";
  for (let i = at + 2; inDocument && i < at + 7; i++) {
    if (DOCUMENTS.has(lowerAt(t, i))) return { first: at, end: i + 1, fromDocument: true };
  }
  for (let i = at - 1; i >= Math.max(first, at - MAX_SOURCE); i--) {
    const before = lowerAt(t, i - 1);
    const told =
      isA(t, i - 1, WORD.determiner) || before === "'s" || isCapitalised(t.tokens[i - 1]);
    const plural = ["figures", "data", "results", "statistics", "findings"].includes(lowerAt(t, i));
    const opens = told || plural || i - 1 <= first || isA(t, i - 2, WORD.determiner);
    if (DOCUMENTS.has(lowerAt(t, i)) && opens) return { first: i, end: at + 1, fromDocument: true };
  }
  const body = BODIES.has(lowerAt(t, at - 1)) && lowerAt(t, at - 2) === "the";
  const named = (body || isCapitalised(t.tokens[at - 1])) && lowerAt(t, at) !== "put";
  return named ? { first: at - 1, end: at + 1, fromDocument: false } : undefined;
}

/** The attribution of a sentence; one to a document before one to somebody. */
function attributionIn(t: EnglishText, first: number, end: number): Attribution | undefined {
  let other: Attribution | undefined;
  for (let i = first; i < Math.min(end, first + MAX_SENTENCE); i++) {
    if (t.tokens[i]?.kind !== "word" || t.quoteOf[i] !== -1) continue;
    const found = accordingTo(t, i, end) ?? tellingOf(t, i, first);
    if (found?.fromDocument) return found;
    other ??= found;
  }
  return other;
}

function isTold(t: EnglishText, quantity: Quantity): boolean {
  const { first, end, kind, number, value } = quantity;
  if (isBareYear(t, quantity)) return false;
  if (kind === "ordinal" || number.form === "open" || number.form === "fraction") return false;
  if (t.quoteOf[first] !== -1 || LOCATORS.has(lowerAt(t, first - 1))) return false;
  if (["ago", "later", "earlier"].includes(lowerAt(t, end))) return false;
  // "In the six months before", "over the past ten years": a source may give it by its days.
  if (kind === "duration" && PERIODS.has(lowerAt(t, first - 1))) return false;
  return number.inDigits || value.numerator > value.denominator;
}

/**
 * The numbers that the text says somebody or a document gives, outside quotations and dates. Sense
 * is made of them only beside the sources, so nobody asks for them where there is none.
 */
export function readAttributedFigures(
  t: EnglishText,
  readings: readonly FigureReading[],
  dates: readonly Span[],
): AttributedFigureReading[] {
  const starts = new Set(dates.map(({ start }) => start));
  const found: AttributedFigureReading[] = [];
  let sentence = -1;
  let attribution: Attribution | undefined;
  let date = 0;
  const inOrder = [...dates].sort((a, b) => a.start - b.start);
  t.quantities.forEach((quantity, index) => {
    const figure = readings[index];
    if (!figure || !isTold(t, quantity)) return;
    while ((inOrder[date]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) date++;
    if (starts.has(figure.start) || (inOrder[date]?.start ?? figure.end) < figure.end) return;
    const at = sentenceIndexAt(t, quantity.first);
    if (at !== sentence) {
      sentence = at;
      const { first, end } = t.sentences[at] ?? { first: 0, end: 0 };
      attribution = attributionIn(t, first, end);
    }
    if (!attribution) return;
    found.push({
      figure,
      by: spanOf(t, attribution.first, attribution.end),
      fromDocument: attribution.fromDocument,
      sentence: sentenceSpanAt(t, quantity.first),
    });
  });
  return found;
}
