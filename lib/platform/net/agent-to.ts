import { Agent } from "undici";
import type { Address } from "./resolve-host.ts";

const CONNECT_MS = 10_000;
/** Between two pieces of an answer. */
const SILENCE_MS = 15_000;

/**
 * What asks at an address that was checked, and at no other: whatever is looked up for the connection, it gets
 * this one.
 */
export function agentTo({ address, family }: Address): Agent {
  return new Agent({
    connect: {
      timeout: CONNECT_MS,
      lookup: (_host, { all }, done) =>
        all ? done(null, [{ address, family }]) : done(null, address, family),
    },
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
    maxHeaderSize: 32_768,
  });
}
