import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chainFault,
  chainProblem,
  GENESIS_HASH,
  type Head,
  type Link,
  linkHash,
  nextLink,
} from "./hash-chain.ts";

function chainOf(bodies: string[]): { links: Link[]; head: Head } {
  let head: Head = { seq: 0, hash: GENESIS_HASH };
  const links = bodies.map((body) => {
    const link = nextLink(head, body);
    head = { seq: link.seq, hash: link.hash };
    return link;
  });
  return { links, head };
}

describe("the hash chain", () => {
  it("hashes the previous hash and the body's hash, as raw bytes", () => {
    const inner = createHash("sha256").update("{}").digest();
    const expected = createHash("sha256")
      .update(Buffer.concat([Buffer.alloc(32), inner]))
      .digest("hex");
    expect(linkHash(GENESIS_HASH, "{}")).toBe(expected);
  });

  it("holds for any bodies", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (bodies) => {
        const { links, head } = chainOf(bodies);
        expect(chainProblem(links, head)).toBeUndefined();
      }),
    );
  });

  it("does not hold when a body changes, a link goes, or two change places", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2 }),
        fc.nat(),
        fc.constantFrom("change", "drop", "swap"),
        (bodies, pick, harm) => {
          const { links, head } = chainOf(bodies);
          const at = pick % (links.length - 1);
          const [here, after] = [links[at], links[at + 1]] as [Link, Link];
          if (harm === "change") links[at] = { ...here, body: `${here.body}!` };
          if (harm === "drop") links.splice(at, 1);
          if (harm === "swap") links.splice(at, 2, after, here);
          expect(chainProblem(links, head)).toBeDefined();
        },
      ),
    );
  });

  it("does not hold when the last event is gone and the head is kept", () => {
    const { links, head } = chainOf(["a", "b", "c"]);
    expect(chainProblem(links.slice(0, 2), head)).toContain("the chain ends at event 2");
    expect(chainFault(links.slice(0, 2), head)).toMatchObject({ kind: "head", seq: 2 });
  });
});
