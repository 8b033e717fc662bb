import type { StoredLink } from "#lib/engines/hash-chain/chain-walk.ts";
import type { Head } from "#lib/engines/hash-chain/hash-chain.ts";

/** One log: whose it is, and where its own head says that it ends. */
export interface LogPlace {
  newsroom: string;
  chain: string;
  head: Head;
  /** What people call it; undefined where nothing says. */
  name?: string;
}

/** An event with the log that it stands in. */
export interface LogRow extends StoredLink {
  chain: string;
}

/** Logs to be verified, from wherever they are kept. */
export interface LogSource {
  /** Every log, by its chain's id. */
  places: Map<string, LogPlace>;
  /** The events of one log after those of another, each in the order of their numbers. */
  batches: () => AsyncIterable<readonly LogRow[]>;
}
