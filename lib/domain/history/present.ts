import { type ChainFault, chainFault } from "#lib/engines/hash-chain/hash-chain.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { type Version, versionsOf } from "./about.ts";
import { namesOf } from "./names.ts";
import type { StoredChain } from "./queries.ts";
import { recordedEvent } from "./recorded-event.ts";
import { sentenceOf } from "./sentences.ts";

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

/** A chain as a page shows it. */
export interface ChainView {
  lines: HistoryLine[];
  head: { seq: number; hash: string };
  /** What is wrong with the chain, recomputed now; undefined where it holds. */
  fault?: ChainFault;
}

/**
 * Reads a chain's rows as sentences in the reader's language and recomputes its hashes.
 * @throws EventProblem where an event is of no kind that is known
 */
export function presentChain(chain: StoredChain, language: Language): ChainView {
  const events = chain.events.map(recordedEvent);
  const names = namesOf(events);
  const lines = events.map((event, index) => ({
    seq: event.seq,
    at: event.at,
    sentence: sentenceOf(event, names, language),
    hash: chain.events[index]?.hash ?? "",
    versions: versionsOf(event),
    ...(event.type === "article.revised" ? { revision: event.data.number } : {}),
  }));
  return { lines, head: chain.head, fault: chainFault(chain.events, chain.head) };
}
