import type { CountMentionReading, CountReference } from "../../count-mention-reading.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { sentenceIndexAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type Act, readAct } from "./acts.ts";
import { deedKey, isOfKnownEvent, readCounted, readReference } from "./counted-deeds.ts";
import { deedAfter, isClosedSet, isPeopleNoun } from "./deeds.ts";
import { type MentionContext, readMentionContext } from "./mention-context.ts";
import { readProperty } from "./properties.ts";
import { readUndone } from "./undone-counts.ts";

/** A count before it is known whether another place of the text tells of the same. */
interface Mention extends Pick<CountMentionReading, "of" | "by" | "qualifier"> {
  quantity: Quantity;
  first: number;
  end: number;
  deedAt: number;
  act?: Act;
  known?: number;
}

const PARTS = new Set(
  "others more another additional further other extra remaining of fewer less times".split(" "),
);
const INCLUDING = new Set(
  "including among another other remaining first last next latest of besides excluding except".split(
    " ",
  ),
);

/** "was among the 13 people killed": the whole that somebody belongs to, unless an event is named anew. */
function isWholeAmong(t: EnglishText, among: number, quantity: Quantity, end: number): boolean {
  if (among !== quantity.first - 2 || lowerAt(t, among + 1) !== "the") return false;
  const after = isA(t, end, WORD.pastVerb) || deedAfter(lowerAt(t, end)) ? end + 1 : end;
  return !isA(t, after, WORD.preposition | WORD.relative | WORD.conjunction);
}

/** A part of those counted elsewhere, or some beside them: "including five", "five of the", "five more". */
function isPart(t: EnglishText, { quantity, end, by }: Mention): boolean {
  // "Close 85 of its stores", "£9m of repairs": so many are closed, and so much they cost.
  const ofThings = by === "act" || by === "property";
  if (ofThings && lowerAt(t, quantity.end) === "of") return false;
  for (let i = quantity.end; i <= end; i++) {
    const ofThem = lowerAt(t, i) === "of" && i > quantity.end;
    if (PARTS.has(lowerAt(t, i)) && !(ofThem && !isA(t, i + 1, WORD.determiner | WORD.pronoun)))
      return true;
  }
  for (let i = quantity.first - 1; i > quantity.first - 4 && i >= 0; i--) {
    const lower = lowerAt(t, i);
    if (lower === "among" && isWholeAmong(t, i, quantity, end)) break;
    if (INCLUDING.has(lower) && !(lower === "of" && t.tokens[i - 1]?.kind === "word")) return true;
    if (t.tokens[i]?.kind === "mark") break;
  }
  return false;
}

const COUNTED = new Set(["count", "measure"]);

function isWholeNumber({ kind, number: { form }, value }: Quantity): boolean {
  const whole = value.denominator === 1n && value.numerator >= 2n;
  return whole && COUNTED.has(kind) && form === "cardinal";
}

function mentionsOf(t: EnglishText, quantity: Quantity): Mention[] {
  const property = readProperty(t, quantity);
  if (property) {
    return [{ ...property, quantity, by: "property", qualifier: "", deedAt: -1 }];
  }
  if (!isWholeNumber(quantity)) return [];
  const mentions: Mention[] = [];
  const counted = quantity.kind === "count" ? readCounted(t, quantity) : undefined;
  const act = counted?.deed ? undefined : readAct(t, quantity);
  if (act) {
    const { of, at, end } = act;
    const told = { quantity, first: quantity.first, end, qualifier: "", deedAt: at };
    mentions.push({ ...told, of, by: "act", act });
  }
  if (!counted) return mentions;
  const base = { quantity, first: quantity.first, end: counted.end, qualifier: counted.qualifier };
  const undone = readUndone(t, quantity);
  if (undone) mentions.push({ ...base, ...undone, by: "noun", qualifier: "", deedAt: -1 });
  if (counted.deed) {
    const of = deedKey(counted.deed, counted.noun);
    mentions.push({ ...base, of, by: "deed", deedAt: counted.deedAt });
  }
  if (isClosedSet(counted.noun) || isPeopleNoun(counted.noun)) {
    mentions.push({ ...base, of: counted.noun, by: "noun", deedAt: -1 });
  }
  return mentions;
}

/** A line of its own without a stop, before the text: its headline or the line under it. */
function isHeadline(t: EnglishText, { first, end, block }: Sentence): boolean {
  if (block > 1 || end - first > 25 || !t.blockStarts[block + 1]) return false;
  const last = t.tokens[end - 1];
  return last?.text !== "." && last?.text !== ":" && t.blockStarts[block] === first;
}

function referenceOf(
  t: EnglishText,
  mention: Mention,
  sentence: Sentence,
  isFirst: boolean,
): CountReference {
  if (isHeadline(t, sentence)) return "headline";
  if (mention.act) return mention.act.reference;
  // "The bridge will cost $9m" tells its price of a bridge however known.
  if (isFirst && mention.known !== undefined) return "first";
  const reference = readReference(t, mention.known ?? mention.quantity.first);
  const ofEvent = mention.by === "deed" || mention.of === "magnitude";
  if (reference !== "first" || !ofEvent) return reference;
  const at = mention.by === "deed" ? mention.deedAt : mention.first;
  return isOfKnownEvent(t, at, sentence.first, sentence.end) ? "event" : "first";
}

const NARROWING = new Set(
  "in of from with at near under inside outside aboard behind without on next during".split(" "),
);

/** "the three men who fled", "the two in court", "the talks on Friday": which of them are meant. */
function isRestricted(t: EnglishText, { by, end }: Mention): boolean {
  if (by === "deed" || by === "act") return false;
  const next = lowerAt(t, end);
  // "the miners were reached on Sunday" tells when, "the men in court" tells who.
  const when = by === "noun" && next === "on" && isA(t, end + 1, WORD.weekday);
  const which = by === "noun" || /^(?:in|on|at|next|during|from)$/.test(next);
  if (NARROWING.has(next) && which && !when) return true;
  if (by === "property") return false;
  const done = next.endsWith("ed") || /^(?:held|shot|hurt|caught|found)$/.test(next);
  const participle = done && isA(t, end + 1, WORD.preposition | WORD.determiner);
  return participle || isA(t, end, WORD.relative) || next === "that";
}

/** "The 13 victims" are those killed, where the text tells of nobody hurt. */
function addVictims(groups: Map<string, Mention[]>) {
  const [killed, victims] = [groups.get("killed"), groups.get("victim")];
  if (!killed || !victims || groups.has("injured")) return;
  for (const victim of victims)
    killed.push({ ...victim, of: "killed", by: "deed", deedAt: victim.first });
  killed.sort((a, b) => a.first - b.first);
}

const REACH_GROUP = 60;
const OTHERS = new Set(
  "others another other more additional further joined joining later earlier second third fourth fifth sixth last one respectively".split(
    " ",
  ),
);

/**
 * Men and women are counted in many sets: only two counts of them, the second "the four men" right
 * after the first, and no one of them or beside them told between, are of one group.
 */
function isOneGroup(t: EnglishText, group: readonly Mention[]): boolean {
  const [one, other] = group;
  if (!one || !other || one.by !== "noun" || isClosedSet(one.of)) return true;
  const { first } = other.quantity;
  const known = lowerAt(t, first - 1) === "the" || lowerAt(t, first - 1) === "all";
  if (group.length !== 2 || !known || first - one.end > REACH_GROUP) return false;
  if (readReference(t, one.quantity.first) !== "first" || one.qualifier !== "") return false;
  if (sentenceIndexAt(t, first) !== sentenceIndexAt(t, one.end) + 1) return false;
  for (let i = one.end; i < first; i++) {
    const lower = lowerAt(t, i);
    if (OTHERS.has(lower) || lower === one.of) return false;
    if (isPeopleNoun(lower) || isPeopleNoun(singularOf(lower))) return false;
  }
  return true;
}

/**
 * The counts that the text tells of one thing in more than one place. A count that nothing else
 * speaks of is left out, and its sentence is not looked at.
 */
export function readCountMentions(t: EnglishText): CountMentionReading[] {
  const groups = new Map<string, Mention[]>();
  for (const quantity of t.quantities) {
    for (const mention of mentionsOf(t, quantity)) {
      const group = groups.get(mention.of);
      if (group) group.push(mention);
      else groups.set(mention.of, [mention]);
    }
  }
  addVictims(groups);
  const contexts = new Map<number, MentionContext>();
  const readings: CountMentionReading[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || !isOneGroup(t, group)) continue;
    for (const mention of group) {
      const { quantity, first, end, of, by, qualifier } = mention;
      const sentenceIndex = sentenceIndexAt(t, first);
      const sentence = t.sentences[sentenceIndex] as Sentence;
      const context = contexts.get(sentenceIndex) ?? readMentionContext(t, sentence);
      contexts.set(sentenceIndex, context);
      const reference = referenceOf(t, mention, sentence, mention === group[0]);
      const known = reference === "known" || reference === "all";
      readings.push({
        ...spanOf(t, first, end),
        quantity,
        of,
        by,
        qualifier,
        reference,
        loose:
          context.loose ||
          (context.open && by === "deed") ||
          (context.moving && by === "act") ||
          (mention.act?.narrowed ?? false) ||
          isPart(t, mention) ||
          (known && isRestricted(t, mention)) ||
          t.quoteOf[first] !== -1,
        times: context.times,
        months: context.months,
        places: context.places,
        // "The 84 workers dismissed said": those counted are no other source.
        source: of.endsWith(singularOf(context.source)) ? "" : context.source,
        sentenceIndex,
        sentence: spanOf(t, sentence.first, sentence.end),
      });
    }
  }
  return readings;
}
