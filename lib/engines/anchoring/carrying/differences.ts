import type { AlignedGroup, AlignedTexts } from "../alignment/align-texts.ts";
import type { Run } from "../alignment/sentence-groups.ts";
import type { Stretch } from "../alignment/sentences.ts";
import type { WordChange } from "../alignment/word-changes.ts";
import type { Hunk } from "../alignment/word-links.ts";
import type { CarriedPart } from "./carry-part.ts";
import { isOnlyJoint, meaningsChanged } from "./changed-meaning.ts";
import type { Meaning } from "./meaning-words.ts";
import { QuotationSpeakers } from "./quotation-speakers.ts";
import { mayQuote, Quotations } from "./quotations.ts";
import { meaningBits, SentenceMeanings } from "./sentence-meanings.ts";

/** A difference in a sentence: its words, and what it touches of what the sentence's claims say. */
export interface Difference {
  change: WordChange;
  meanings: readonly Meaning[];
}

/**
 * What differs in the sentences of two texts, and what that means; read once for each sentence, so that any
 * number of spans in it cost no more (law A3).
 */
export class Differences {
  readonly #aligned: AlignedTexts;
  readonly #quotations: readonly [Quotations, Quotations] | undefined;
  readonly #speakers: readonly [QuotationSpeakers, QuotationSpeakers] | undefined;
  readonly #before: SentenceMeanings;
  readonly #after: SentenceMeanings;
  readonly #known = new Map<Hunk, Difference>();

  constructor(aligned: AlignedTexts) {
    const { from, to } = aligned;
    this.#aligned = aligned;
    if (mayQuote(from.text) || mayQuote(to.text)) {
      this.#quotations = [new Quotations(from.text), new Quotations(to.text)];
    }
    this.#before = new SentenceMeanings(from, this.#quotations?.[0]);
    this.#after = new SentenceMeanings(to, this.#quotations?.[1]);
    if (this.#quotations) {
      const [before, after] = this.#quotations;
      this.#speakers = [
        new QuotationSpeakers(from, before, this.#before),
        new QuotationSpeakers(to, after, this.#after),
      ];
    }
  }

  /** A difference between the two sides of a group. */
  of(group: AlignedGroup, hunk: Hunk): Difference {
    const known = this.#known.get(hunk);
    if (known) return known;
    const links = group.words();
    const [before, after] = [this.#before.ofRun(group.from), this.#after.ofRun(group.to)];
    const { from, to } = this.#aligned;
    const difference = {
      change: {
        removed: wordsBetween(from.text, links.from, hunk.from, hunk.fromEnd),
        added: wordsBetween(to.text, links.to, hunk.to, hunk.toEnd),
      },
      meanings: meaningsChanged(links, hunk, before, after),
    };
    this.#known.set(hunk, difference);
    return difference;
  }

  /** Whether a part went into quotation marks or out of them. */
  isQuotedAnew({ old, new: now }: CarriedPart): boolean {
    if (!this.#quotations || !now) return false;
    const [before, after] = this.#quotations;
    return before.holds(old.start) !== after.holds(now.start);
  }

  /** Who says the quotation that a part stands in, before and after; undefined where it is in none. */
  #speakersOf({ old, new: now }: CarriedPart): WordChange | undefined {
    if (!this.#speakers || !now) return undefined;
    const [before, after] = this.#speakers;
    const [was, is] = [before.quotationOf(old), after.quotationOf(now)];
    if (!was || !is || before.surroundings(was) === after.surroundings(is)) return undefined;
    return { removed: before.of(was), added: after.of(is) };
  }

  /** How who says the quotation that a part stands in changed; undefined where nobody else does. */
  speakerChanged(part: CarriedPart): WordChange | undefined {
    const speakers = this.#speakersOf(part);
    return speakers && !isSameSpeaker(speakers) ? speakers : undefined;
  }

  /**
   * Where a sentence was split or several were joined, words can change sides without being changed: whether the
   * part's own sentences say other negations, numbers or speakers than before. Where nothing changed but the
   * joint, numbers and negations say what they said, and a quotation is said by whom it was.
   */
  ownMeaningsChanged(part: CarriedPart): Meaning[] {
    const { group, old, new: now } = part;
    const isSplit = group.from.to - group.from.from > 1 || group.to.to - group.to.from > 1;
    if (!isSplit || !now) return [];
    const { from, to } = this.#aligned;
    const before = said(from, this.#before, group.from, old);
    const after = said(to, this.#after, group.to, now);
    const changed = meaningBits.flatMap(([meaning], at) =>
      before[at] === after[at] ? [] : [meaning],
    );
    if (changed.length === 0) return changed;
    const isJoint = isOnlyJoint(group.words());
    const speakers = this.#speakersOf(part);
    return changed.filter((meaning) => {
      if (meaning !== "attribution") return !isJoint;
      return !(speakers && speakers.removed !== "" && isSameSpeaker(speakers));
    });
  }
}

const isSameSpeaker = ({ removed, added }: WordChange) =>
  removed.toLowerCase() === added.toLowerCase();

/** The words of each meaning in the sentences of a run that a stretch lies in, whatever their order. */
function said(
  text: AlignedTexts["from"],
  meanings: SentenceMeanings,
  { from, to }: Run,
  { start, end }: Stretch,
): string[] {
  const found: string[][] = meaningBits.map(() => []);
  for (let sentence = from; sentence < to; sentence += 1) {
    const place = text.sentences[sentence];
    if (!place || place.end <= start || place.start >= end) continue;
    const bits = meanings.of(sentence);
    text.wordsOf(sentence).words.forEach(({ key }, word) => {
      meaningBits.forEach(([, bit], at) => {
        if ((bits[word] ?? 0) & bit) found[at]?.push(key.toLowerCase());
      });
    });
  }
  return found.map((words) => words.sort().join(" "));
}

function wordsBetween(text: string, words: readonly Stretch[], from: number, end: number): string {
  if (from >= end) return "";
  return text.slice(words[from]?.start ?? 0, words[end - 1]?.end ?? 0);
}
