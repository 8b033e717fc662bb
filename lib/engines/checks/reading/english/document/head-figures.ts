import type { TokenBlock } from "../../document/block-reading.ts";
import type { HeadFigureReading, StoryFigure } from "../../document/head-figure-reading.ts";
import type { QuantityReading } from "../../quantity-reading.ts";
import type { Span } from "../../span.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isPlainWord } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { figureSubject, isAge, isBareYear, KINDRED_FATES } from "./figure-subject.ts";

/** Words that put a sentence at another time than the story's. */
const OTHER_TIME = new Set(
  "ago previous previously earlier since historic history annually average century past later".split(
    " ",
  ),
);
const MAX_HEAD_TOKENS = 60;
const MAX_HEAD_FIGURES = 60;
/** Sentences from the beginning of the story in which its main figures stand. */
const MAX_LEAD_SENTENCES = 8;
const MAX_SENTENCE_TOKENS = 120;
const MAX_ALIKE = 60;
const STEM = 4;

const isHead = ({ role }: TokenBlock) =>
  role === "headline" || role === "standfirst" || role === "caption";

const stemOf = (word: string) => word.slice(0, STEM);

/** The beginnings of the words of a stretch that say what it is about. */
function stemsOf(t: EnglishText, first: number, end: number): Set<string> {
  const stems = new Set<string>();
  for (let i = first; i < Math.min(end, first + MAX_HEAD_TOKENS); i++) {
    const lower = t.tokens[i]?.lower ?? "";
    if (lower.length > 3 && isPlainWord(t, i)) stems.add(stemOf(lower));
  }
  return stems;
}

interface StoryQuantity {
  quantity: Quantity;
  key: string;
  /** The index of its sentence, counted from the beginning of the story. */
  sentence: number;
}

/** The story's figures by what they are of, by their unit, and by their value. */
interface Story {
  byKey: Map<string, StoryQuantity[]>;
  byUnit: Map<string, StoryQuantity[]>;
  byValue: Map<string, StoryQuantity[]>;
}

/** Lengths, weights and times are compared across their units. */
const unitKey = ({ kind, unit }: Quantity) =>
  kind === "measure" || kind === "duration" ? kind : `${kind} ${unit}`;
const valueKey = ({ value }: Quantity) => `${value.numerator}/${value.denominator}`;

function addTo(map: Map<string, StoryQuantity[]>, key: string, quantity: StoryQuantity) {
  const known = map.get(key) ?? [];
  if (known.length < MAX_ALIKE) known.push(quantity);
  map.set(key, known);
}

function readStory(
  t: EnglishText,
  blocks: readonly TokenBlock[],
  inDate: (quantity: Quantity) => boolean,
): Story {
  const story: Story = { byKey: new Map(), byUnit: new Map(), byValue: new Map() };
  const begin = blocks.find(({ role }) => role === "body")?.first ?? 0;
  const firstSentence = sentenceIndexAt(t, begin);
  let block = 0;
  for (const quantity of t.quantities) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= quantity.first) block++;
    if (blocks[block] && isHead(blocks[block] as TokenBlock)) continue;
    if (inDate(quantity)) continue;
    const { key } = figureSubject(t, quantity);
    const sentence = sentenceIndexAt(t, quantity.first) - firstSentence;
    const entry = { quantity, key, sentence };
    if (key !== "") addTo(story.byKey, key, entry);
    addTo(story.byUnit, unitKey(quantity), entry);
    addTo(story.byValue, valueKey(quantity), entry);
  }
  return story;
}

/** Fewer words than any figure must share. */
const OTHER_STORY = -1;

/** How many words of the headline a figure's sentence shares; below none where it tells of another time. */
function sharedWords(
  t: EnglishText,
  { quantity }: StoryQuantity,
  stems: ReadonlySet<string>,
): number {
  const sentence = t.sentences[sentenceIndexAt(t, quantity.first)];
  if (!sentence) return OTHER_STORY;
  const shared = new Set<string>();
  const end = Math.min(sentence.end, sentence.first + MAX_SENTENCE_TOKENS);
  for (let i = sentence.first; i < end; i++) {
    const lower = t.tokens[i]?.lower ?? "";
    if (OTHER_TIME.has(lower)) return OTHER_STORY;
    if (lower === "last" && t.tokens[i + 1]?.lower !== "night") return OTHER_STORY;
    if (t.tokens[i]?.kind === "number" && /^(?:1[89]|20)\d\d$/.test(lower)) return OTHER_STORY;
    if (lower.length > 3 && isPlainWord(t, i) && stems.has(stemOf(lower)))
      shared.add(stemOf(lower));
  }
  return shared.size;
}

const isLarge = ({ value }: Quantity) => value.numerator >= 1000n * value.denominator;

function readFigure(
  t: EnglishText,
  quantity: Quantity,
  block: TokenBlock,
  story: Story,
  readingOf: (quantity: Quantity) => QuantityReading,
): HeadFigureReading {
  const { key, end } = figureSubject(t, quantity);
  const stems = stemsOf(t, block.first, block.end);
  const figureOf = ({ quantity: each, key: of }: StoryQuantity): StoryFigure => ({
    ...readingOf(each),
    akin: key !== "" && of === key,
    sentence: sentenceSpanAt(t, each.first),
  });
  const ofKey = (key !== "" && story.byKey.get(key)) || [];
  const ofUnit = story.byUnit.get(unitKey(quantity)) ?? [];
  const ofValue = story.byValue.get(valueKey(quantity)) ?? [];
  // Large numbers whose thing the headline leaves out are told by their size and their sentence.
  const loose = key === "" && quantity.kind === "count" && isLarge(quantity);
  // "Six hurt in crash", and the first sentence: "Five people were injured": whatever its words.
  const leastOf = ({ sentence }: StoryQuantity) =>
    loose ? 2 : sentence === 0 && KINDRED_FATES.has(key) ? 0 : 1;
  const same = (loose ? ofUnit.filter((each) => isLarge(each.quantity)) : ofKey).filter(
    (each) => each.sentence < MAX_LEAD_SENTENCES && sharedWords(t, each, stems) >= leastOf(each),
  );
  return {
    figure: readingOf(quantity),
    stated: spanOf(t, quantity.first, end),
    part: block.role === "caption" || block.role === "standfirst" ? block.role : "headline",
    alike: [...new Set([...ofKey, ...ofValue, ...ofUnit])].map(figureOf),
    same: same.map(figureOf),
    kin: (KINDRED_FATES.get(key) ?? [])
      .flatMap((fate) => story.byKey.get(fate) ?? [])
      .map(figureOf),
    loose,
    sentence: sentenceSpanAt(t, quantity.first),
  };
}

/**
 * The numbers of headline, standfirst and captions, each with the story's numbers that it may be;
 * those of a date, a score or a name ("3-1", "F-16") apart.
 */
export function readHeadFigures(
  t: EnglishText,
  blocks: readonly TokenBlock[],
  readings: readonly QuantityReading[],
  dates: readonly Span[],
): HeadFigureReading[] {
  const heads = blocks.filter(isHead);
  if (heads.length === 0 || !blocks.some(({ role }) => role === "body")) return [];
  const byStart = new Map(readings.map((reading) => [reading.start, reading]));
  const readingOf = (quantity: Quantity) =>
    byStart.get(spanOf(t, quantity.first, quantity.end).start) as QuantityReading;
  const inDate = dateTest(t, dates);
  let story: Story | undefined;
  const figures: HeadFigureReading[] = [];
  let at = 0;
  for (const block of heads) {
    while ((t.quantities[at]?.first ?? Number.POSITIVE_INFINITY) < block.first) at++;
    for (; (t.quantities[at]?.first ?? Number.POSITIVE_INFINITY) < block.end; at++) {
      const quantity = t.quantities[at] as Quantity;
      if (figures.length >= MAX_HEAD_FIGURES || isPartOfName(t, quantity)) continue;
      if (inDate(quantity)) continue;
      story ??= readStory(t, blocks, inDate);
      figures.push(readFigure(t, quantity, block, story, readingOf));
    }
  }
  return figures;
}

/** Tells whether a number is part of one of these dates. */
function dateTest(t: EnglishText, dates: readonly Span[]): (quantity: Quantity) => boolean {
  const inOrder = [...dates].sort((a, b) => a.start - b.start);
  const starts = inOrder.map(({ start }) => start);
  return ({ number }) => {
    const { start } = spanOf(t, number.first, number.end);
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return (inOrder[low - 1]?.end ?? -1) > start;
  };
}

/** "3-1", "F-16", "Covid-19", "9/11", "Election 2024": no number that anything is counted by; "dozens" is none. */
function isPartOfName(t: EnglishText, quantity: Quantity): boolean {
  const { first, end, number, kind } = quantity;
  const [before, after] = [t.tokens[first - 1], t.tokens[end]];
  const joins = (text: string | undefined) => text !== undefined && "-–/:".includes(text);
  if (kind === "ordinal" || number.form === "open" || number.form === "fraction") return true;
  if (kind !== "count" || isAge(t, quantity)) return false;
  if (isBareYear(t, quantity)) return true;
  const glued = t.tokens[number.first]?.gap === "none" && before?.kind === "word";
  const joined =
    (joins(before?.text) && t.tokens[first]?.gap === "none") ||
    (joins(after?.text) && after?.gap === "none");
  return glued || joined;
}
