import { type ChainFault, chainFault } from "#lib/engines/hash-chain/hash-chain.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { type Version, versionsOf } from "./about.ts";
import { sayPart } from "./event-texts.ts";
import { namesOf, withNames } from "./names.ts";
import type { ChainPage } from "./queries.ts";
import { recordedEvent } from "./recorded-event.ts";
import { sentenceOf } from "./sentences.ts";
import { isWithheld } from "./withheld.ts";

/** One event as a page shows it. */
export interface HistoryLine {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  sentence: string;
  hash: string;
  /** The claims and annotations that it is about, and what it says of each. */
  versions: Version[];
  /** The number of the revision that the event made; undefined where it made none. */
  revision?: number;
}

/** A part of a chain as a page shows it. */
export interface ChainView {
  /** Oldest first. */
  lines: HistoryLine[];
  head: { seq: number; hash: string };
  /** What was recomputed now: the events from one to the other; none where those shown do not follow each other. */
  proven?: { from: number; to: number };
  /** What is wrong with these; undefined where they hold. */
  fault?: ChainFault;
  /** The event before which the list goes on; undefined where it begins. */
  earlier?: number;
}

/**
 * Reads a chain's rows as sentences in the reader's language and recomputes their hashes.
 * @param of the claim or annotation that they are about, which leaves out those between
 * @throws EventProblem where an event is of no kind that is known
 */
export function presentChain(page: ChainPage, language: Language, of?: string): ChainView {
  const { head, follows, hasEarlier } = page;
  const events = page.events.map(recordedEvent);
  const names = withNames(namesOf(events), page.names);
  const lines = events.map((event, index) => ({
    seq: event.seq,
    at: event.at,
    sentence: isWithheld(event, page.names)
      ? sayPart(language, "withheld")
      : sentenceOf(event, names, language),
    hash: page.events[index]?.hash ?? "",
    versions: isWithheld(event, page.names) ? [] : versionsOf(event),
    ...(event.type === "article.revised" ? { revision: event.data.number } : {}),
  }));
  const [first, last] = [lines[0], lines.at(-1)];
  const earlier = hasEarlier && first ? { earlier: first.seq } : {};
  // A word of the log may hold the id all the same.
  if (of !== undefined) {
    const about = lines.filter(({ versions }) => versions.some((one) => one.of === of));
    return { lines: about, head, ...earlier };
  }
  const isNewest = last === undefined || last.seq >= head.seq;
  const fault = chainFault(page.events, isNewest ? head : undefined, follows);
  const proven = first && last ? { proven: { from: first.seq, to: last.seq } } : {};
  return { lines, head, ...proven, fault, ...earlier };
}
