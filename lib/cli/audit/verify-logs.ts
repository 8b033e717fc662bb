import type { CheckpointHead } from "#lib/engines/checkpoints/heads.ts";
import { ChainWalk, type Pin, type Tampering } from "#lib/engines/hash-chain/chain-walk.ts";
import type { LogPlace, LogSource } from "./log-source.ts";

/** What is wrong with one log. */
export interface LogFault extends Tampering {
  /** As people call the log. */
  log: string;
  chain: string;
}

export interface LogVerdict {
  /** How many events there were. */
  events: number;
  logs: number;
  faults: LogFault[];
}

/** What checkpoints know of a log, in the order of its events. */
export type Pins = (chain: string) => readonly Pin[];

const NONE = { seq: 0, hash: "0".repeat(64) };

function walkOf({ newsroom, chain }: LogPlace, pins: Pins): ChainWalk {
  return new ChainWalk({ newsroom, chain }, pins(chain));
}

const named = ({ name, chain }: LogPlace) => name ?? `the log ${chain}`;

/**
 * Walks through logs, one event after the other, and names of each that does not hold the first event that
 * does not fit. No more than a batch is held in memory, whatever their length.
 * @param known the heads that checkpoints tell of, for logs that are gone as a whole
 * @param tell how many events have been looked at
 */
export async function verifyLogs(
  source: LogSource,
  pins: Pins,
  known: Iterable<CheckpointHead>,
  tell: (events: number) => void = () => undefined,
): Promise<LogVerdict> {
  const faults: LogFault[] = [];
  const seen = new Set<string>();
  const note = (place: LogPlace, fault: Tampering | undefined) => {
    if (fault) faults.push({ ...fault, log: named(place), chain: place.chain });
  };
  let events = 0;
  let here: { place: LogPlace; walk: ChainWalk } | undefined;
  const close = () => here && note(here.place, here.walk.end(here.place.head));
  for await (const batch of source.batches()) {
    for (const row of batch) {
      if (here?.place.chain !== row.chain) {
        close();
        const place = source.places.get(row.chain) ?? {
          ...{ newsroom: "", chain: row.chain, head: NONE },
        };
        here = { place, walk: walkOf(place, pins) };
        seen.add(row.chain);
      }
      here.walk.take(row);
    }
    events += batch.length;
    tell(events);
  }
  close();
  for (const place of source.places.values()) {
    if (!seen.has(place.chain)) note(place, walkOf(place, pins).end(place.head));
  }
  for (const head of known) {
    const [newsroom, chain] = head;
    if (seen.has(chain) || source.places.has(chain)) continue;
    note({ newsroom, chain, head: NONE }, walkOf({ newsroom, chain, head: NONE }, pins).end(NONE));
  }
  return { events, logs: source.places.size, faults };
}
