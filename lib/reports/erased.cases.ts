import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { buildReport } from "./build-report.ts";
import {
  chainOf,
  englishArticle,
  type FixtureMember,
  fixtureId,
  reportOf,
} from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";

/** The verdict on the first claim. */
const SEQ = 12;
const salt = "0123456789abcdef".repeat(2);

/**
 * What verify says of a report of whose event 12 an erasure, which the last event says, has left this; all digests
 * are good.
 */
export function afterErasure(by: FixtureMember, leave: (detail: string) => string) {
  const { text, steps } = structuredClone(englishArticle());
  const detail = leave(chainOf(steps)[SEQ - 1]?.detail ?? "");
  const events = [{ seq: SEQ, detail: saltedDigest(salt, detail) }];
  const data = { erasure: fixtureId(90, 1), of: "person", because: "asked", events } as const;
  steps.push({
    ...{ type: "texts.erased", by },
    data: { ...data, events, member: fixtureId(5, 2) },
    detail: { reason: "They asked." },
  });
  const left = chainOf(steps).map((event) =>
    event.seq === SEQ ? { ...event, salt, detail } : event,
  );
  const { id } = reportOf({ text, steps }).chain;
  return problemOf(buildReport({ chain: { id, events: left }, text }));
}
