import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { ChainWalk, type Pin } from "./chain-walk.ts";
import { GENESIS_HASH, type Head, type Link, linkHash, nextLink } from "./hash-chain.ts";

const newsroom = "00000000-0000-7000-8000-000000000001";
const chain = "00000000-0000-7000-8000-000000000002";

/** The digest of what was recorded beside each event. */
const recorded = "0".repeat(64);

function bodyOf(seq: number, said = "was"): string {
  const at = "2024-05-17T00:00:00.000Z";
  return canonicalJson({
    ...{ v: 1, newsroom, chain, seq, type: "a.b", at, actor: chain },
    ...{ data: { said }, detail: recorded },
  });
}

function chainOf(count: number, said?: (seq: number) => string): Link[] {
  const links: Link[] = [];
  let head: Head = { seq: 0, hash: GENESIS_HASH };
  for (let seq = 1; seq <= count; seq += 1) {
    const link = nextLink(head, bodyOf(seq, said?.(seq)));
    links.push(link);
    head = link;
  }
  return links;
}

const headOf = (links: readonly Link[]): Head => links.at(-1) ?? { seq: 0, hash: GENESIS_HASH };

function faultIn(links: readonly Link[], head = headOf(links), ...pins: Pin[]) {
  const walk = new ChainWalk({ newsroom, chain }, pins);
  for (const link of links) walk.take({ detail: recorded, ...link });
  const { kind, seq } = walk.end(head) ?? {};
  return kind && `${kind} ${seq}`;
}

const renumbered = (links: readonly Link[]) =>
  links.map((link, index) => ({ ...link, seq: index + 1 }));

const LENGTH = 9;
const links = chainOf(LENGTH);
const place = fc.integer({ min: 0, max: LENGTH - 1 });
/** The same event, saying something else, with the hash that belongs to that. */
function rewritten(link: Link): Link {
  const body = bodyOf(link.seq, "is");
  return { ...link, body, hash: linkHash(link.prevHash, body) };
}

test("a log that nobody touched holds, at any length", () => {
  for (let count = 0; count <= LENGTH; count += 1) expect(faultIn(chainOf(count))).toBeUndefined();
});

test("an event that was edited is named", () => {
  fc.assert(
    fc.property(place, (at) => {
      const link = links[at] as Link;
      const changed = { ...link, body: bodyOf(at + 1, "is") };
      expect(faultIn(links.with(at, changed), headOf(links))).toBe(`edited ${at + 1}`);
      expect(faultIn(links.with(at, rewritten(link)), headOf(links))).toBe(`edited ${at + 1}`);
      const other = { ...link, hash: GENESIS_HASH };
      expect(faultIn(links.with(at, other), headOf(links))).toBe(`edited ${at + 1}`);
    }),
  );
});

test("the first of those that were removed is named, renumbered or not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: LENGTH - 3 }),
      fc.integer({ min: 1, max: 2 }),
      (at, n) => {
        const rest = links.toSpliced(at, n);
        expect(faultIn(rest)).toBe(`removed ${at + 1}`);
        expect(faultIn(renumbered(rest))).toBe(`removed ${at + 1}`);
      },
    ),
  );
});

test("the first of two that changed places is named, whether their rows or what they say", () => {
  fc.assert(
    fc.property(place, place, (one, two) => {
      fc.pre(one < two);
      const [a, b] = [links[one] as Link, links[two] as Link];
      const swapped = renumbered(links.with(one, b).with(two, a));
      expect(faultIn(swapped, headOf(links))).toBe(`reordered ${one + 1}`);
      const said = links.with(one, { ...a, body: b.body }).with(two, { ...b, body: a.body });
      expect(faultIn(said, headOf(links))).toBe(`reordered ${one + 1}`);
    }),
  );
});

test("an event that was put in is named, with whatever hashes it has", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LENGTH - 2 }), (at) => {
      const before = headOf(links.slice(0, at));
      const forged = nextLink(before, bodyOf(at + 1, "never was"));
      const wild = { ...forged, hash: GENESIS_HASH };
      const apart = nextLink({ seq: before.seq, hash: "1".repeat(64) }, bodyOf(at + 1, "never"));
      for (const one of [forged, wild, apart]) {
        const more = renumbered(links.toSpliced(at, 0, one));
        expect(faultIn(more)).toBe(`inserted ${at + 1}`);
      }
    }),
  );
  const copy = renumbered([...links.slice(0, 4), links[1] as Link, ...links.slice(4)]);
  expect(faultIn(copy)).toBe("inserted 5");
});

test("what says that it is of another log or place was put in, what says nothing was edited", () => {
  const foreign = bodyOf(2).replaceAll(chain, newsroom);
  expect(faultIn([...links.slice(0, 1), nextLink(links[0] as Link, foreign)])).toBe("inserted 2");
  expect(faultIn([nextLink({ seq: 0, hash: GENESIS_HASH }, "{}")])).toBe("edited 1");
  const other = nextLink({ seq: 0, hash: GENESIS_HASH }, bodyOf(3));
  expect(faultIn([other])).toBe("inserted 1");
});

test("a log without its end is cut off where its head goes on, or what somebody else knows of it", () => {
  const short = links.slice(0, 5);
  expect(faultIn(short, headOf(links))).toBe("cut_off 6");
  expect(faultIn([], headOf(links))).toBe("cut_off 1");
  expect(faultIn(short)).toBeUndefined();
  const pin = { seq: 7, hash: links[6]?.hash ?? "", by: "checkpoint 1" };
  expect(faultIn(short, headOf(short), pin)).toBe("cut_off 6");
  expect(faultIn(links, headOf(links), pin)).toBeUndefined();
});

test("a log that was written anew as a whole is known by what somebody else knows of it", () => {
  const anew = chainOf(LENGTH, (seq) => (seq < 3 ? "was" : "is"));
  expect(faultIn(anew)).toBeUndefined();
  const pins = [2, 4, 4, 7].map((seq) => {
    return { seq, hash: links[seq - 1]?.hash ?? "", by: `checkpoint ${seq}` };
  });
  expect(faultIn(links, headOf(links), ...pins)).toBeUndefined();
  expect(faultIn(anew, headOf(anew), ...pins.slice(-1))).toBe("edited 7");
  expect(faultIn(anew, headOf(anew), ...pins)).toBe("edited 4");
});

test("other names and texts beside an event are found, unless an event says that they were erased", () => {
  const other = "5".repeat(64);
  const with3 = (detail: string | null) => links.with(2, { ...(links[2] as Link), ...{ detail } });
  expect(faultIn(with3(other))).toBe("edited 3");
  expect(faultIn(with3(null))).toBe("removed 3");
  const body = { ...JSON.parse(bodyOf(LENGTH + 1)), type: "texts.erased" };
  const erasing = (detail: string) => {
    const data = { events: [{ seq: 3, detail }] };
    return nextLink(headOf(links), canonicalJson({ ...body, data }));
  };
  const erased = [...with3(other), erasing(other)];
  expect(faultIn(erased)).toBeUndefined();
  expect(faultIn([...with3("6".repeat(64)), erasing(other)])).toBe("edited 3");
  expect(faultIn([...with3(null), erasing(other)])).toBe("removed 3");
  const marked = (shown: boolean) =>
    with3(other).with(2, { ...(erased[2] as Link), ...{ marked: shown } });
  expect(faultIn([...marked(true), erasing(other)])).toBeUndefined();
  expect(faultIn([...marked(false), erasing(other)])).toBe("edited 3");
  const later = with3(other).with(5, { ...(links[5] as Link), body: bodyOf(6, "is") });
  expect(faultIn(later, headOf(links))).toBe("edited 3");
});

test("a head that is not the last event's is told from one that is", () => {
  expect(faultIn(links, { seq: 3, hash: links[2]?.hash ?? "" })).toBe("inserted 4");
  expect(faultIn(links, { seq: LENGTH, hash: GENESIS_HASH })).toBe(`edited ${LENGTH}`);
});
