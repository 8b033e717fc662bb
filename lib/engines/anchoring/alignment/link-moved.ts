import type { ComparedText, Keys } from "./compared-text.ts";
import { likeness, sharedWeight } from "./likeness.ts";
import type { Groups } from "./sentence-groups.ts";

/** Out of its place, a sentence must share most of its words to be the same one. */
const LIKE_ELSEWHERE = 0.7;
/** And by so much more than the next best, on either side, that no other could be meant. */
const CLEARLY = 0.1;
/** A word in more sentences than this tells none of them apart. */
const COMMON = 12;
/** Sentences compared in full for one. */
const CANDIDATES = 4;

interface Likely {
  sentence: number;
  alike: number;
}

/**
 * Links sentences that were both moved and edited, or edited where so much is new that places say
 * nothing: found by the words that few sentences have, and only where each is clearly the other's
 * best.
 */
export function linkMoved(a: ComparedText, b: ComparedText, groups: Groups, keys: Keys) {
  const sentencesWith = new Map<number, number[]>();
  for (const sentence of unlinked(b, groups.ofB)) {
    for (const key of new Set(b.wordsOf(sentence).keys)) {
      const sentences = sentencesWith.get(key);
      if (sentences) sentences.push(sentence);
      else sentencesWith.set(key, [sentence]);
    }
  }
  if (sentencesWith.size === 0) return;
  const bestOfB = new Map<number, Likely[]>();
  const bestOfA = new Map<number, Likely[]>();
  for (const sentence of unlinked(a, groups.ofA)) {
    for (const { sentence: other, alike } of candidatesFor(sentence)) {
      note(bestOfA, sentence, { sentence: other, alike });
      note(bestOfB, other, { sentence, alike });
    }
  }
  for (const [sentence, likely] of bestOfA) {
    const other = clearBest(likely);
    if (other !== undefined && clearBest(bestOfB.get(other) ?? []) === sentence) {
      groups.link(sentence, other, false);
    }
  }

  function candidatesFor(sentence: number): Likely[] {
    const read = a.wordsOf(sentence);
    const met = new Set<number>();
    for (const key of read.keys) {
      const sentences = sentencesWith.get(key) ?? [];
      if (sentences.length <= COMMON) for (const other of sentences) met.add(other);
    }
    return [...met]
      .map((other) => ({ other, shared: sharedWeight(read, b.wordsOf(other), keys) }))
      .sort((one, two) => two.shared - one.shared || one.other - two.other)
      .slice(0, CANDIDATES)
      .map(({ other }) => ({
        sentence: other,
        alike: likeness(read, b.wordsOf(other), keys, LIKE_ELSEWHERE - CLEARLY),
      }))
      .filter(({ alike }) => alike > 0);
  }
}

function* unlinked(text: ComparedText, groupOf: Groups["ofA"]) {
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    if (!groupOf[sentence]) yield sentence;
  }
}

function note(best: Map<number, Likely[]>, sentence: number, likely: Likely) {
  const known = best.get(sentence);
  if (known) known.push(likely);
  else best.set(sentence, [likely]);
}

/** The sentence most alike, where no other comes near. */
function clearBest(likely: readonly Likely[]): number | undefined {
  const [first, second] = [...likely].sort((one, other) => other.alike - one.alike);
  if (!first || first.alike < LIKE_ELSEWHERE) return undefined;
  return second && second.alike > first.alike - CLEARLY ? undefined : first.sentence;
}
