import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { namesOf } from "#lib/domain/history/names.ts";
import { presentChain } from "#lib/domain/history/present.ts";
import type { ChainPage } from "#lib/domain/history/queries.ts";
import { GENESIS_HASH, nextLink, saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";

const id = (last: number) => `01a20504-e6e7-7469-96e7-00000000000${last}`;
const salt = "00";

/** A newsroom's chain of one event: its founding. */
function founding(): ChainPage {
  const actor = { name: "Ada", roles: ["admin"] };
  const detail = canonicalJson({ name: "The Desk", slug: "desk", actor });
  const body = canonicalJson({
    v: 1,
    newsroom: id(1),
    chain: id(2),
    seq: 1,
    type: "newsroom.founded",
    at: "2024-05-17T00:15:00.000Z",
    actor: id(3),
    data: {},
    detail: saltedDigest(salt, detail),
  });
  const { hash, prevHash } = nextLink({ seq: 0, hash: GENESIS_HASH }, body);
  const events = [{ seq: 1, body, prevHash, hash, salt, detail }];
  return { head: { seq: 1, hash }, events, hasEarlier: false, names: namesOf([]) };
}

test("an event is a sentence with its time and hash, and a chain that holds has no problem", () => {
  const chain = founding();
  expect(presentChain(chain, "en")).toEqual({
    lines: [
      {
        seq: 1,
        at: "2024-05-17T00:15:00.000Z",
        sentence: "Ada founded the newsroom “The Desk”.",
        hash: chain.head.hash,
        versions: [],
      },
    ],
    head: chain.head,
    proven: { from: 1, to: 1 },
    fault: undefined,
  });
});

test("a chain whose head is not its last event is said not to hold", () => {
  const chain = founding();
  const head = { seq: 1, hash: "f".repeat(64) };
  expect(presentChain({ ...chain, head }, "en").fault).toMatchObject({ kind: "head", seq: 1 });
});

test("a part of a chain holds where it follows on the event before it, and need not end at the head", () => {
  const chain = founding();
  const part = { ...chain, head: { seq: 9, hash: "f".repeat(64) }, hasEarlier: true };
  const view = presentChain(part, "en");
  expect(view).toMatchObject({ proven: { from: 1, to: 1 }, fault: undefined, earlier: 1 });
  const follows = { seq: 0, hash: "a".repeat(64) };
  expect(presentChain({ ...part, follows }, "en").fault).toEqual({ kind: "apart", seq: 1 });
});

test("of one claim's history what lies between is not shown, so nothing is proven", () => {
  const view = presentChain(founding(), "en", id(7));
  expect(view).toEqual({ lines: [], head: founding().head });
});
