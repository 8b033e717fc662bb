import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_ROOT, leafHash, MerkleTree, rootByPath } from "./merkle.ts";

const sha256 = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();

/** MTH as RFC 6962, 2.1 writes it: the yardstick. */
function treeHash(data: readonly string[]): Buffer {
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.from([0]), Buffer.from(data[0] ?? ""));
  let half = 1;
  while (half * 2 < data.length) half *= 2;
  return sha256(Buffer.from([1]), treeHash(data.slice(0, half)), treeHash(data.slice(half)));
}

function treeOf(entries: Iterable<[string, string]>): MerkleTree {
  const tree = new MerkleTree();
  for (const [key, data] of entries) tree.set(key, data);
  return tree;
}

const entries = fc.array(
  fc
    .tuple(fc.string(), fc.string())
    .map(([key, data]): [string, string] => [key, `${key}:${data}`]),
  { maxLength: 40 },
);

/** What lies in the tree, in the order of its keys. */
function inOrder(given: readonly (readonly [string, string])[]): [string, string][] {
  return [...new Map(given)].sort(([a], [b]) => (a < b ? -1 : 1));
}

test("no leaf, one leaf, and those of the RFC's own example", () => {
  expect(new MerkleTree().root()).toBe(EMPTY_ROOT);
  expect(EMPTY_ROOT).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(treeOf([["a", ""]]).root()).toBe(
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  );
});

test("the root is that of the RFC, in whatever order the data come and change", () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), (rounds) => {
      const tree = new MerkleTree();
      let all: [string, string][] = [];
      for (const round of rounds) {
        for (const [key, data] of round) tree.set(key, data);
        all = inOrder([...all, ...round]);
        expect(tree.root()).toBe(treeHash(all.map(([, data]) => data)).toString("hex"));
        expect(tree.size).toBe(all.length);
      }
    }),
  );
});

test("every leaf has a path to the root, and no other data at that place has", () => {
  fc.assert(
    fc.property(entries, (given) => {
      const all = inOrder(given);
      const tree = treeOf(given);
      const size = all.length;
      all.forEach(([key, data], index) => {
        const proof = tree.proof(key);
        expect(proof?.index).toBe(index);
        const path = proof?.path ?? [];
        expect(rootByPath(leafHash(data), { index, size, path })).toBe(tree.root());
        expect(rootByPath(leafHash(`${data}!`), { index, size, path })).not.toBe(tree.root());
        if (size > 1) {
          const other = { index: (index + 1) % size, size, path };
          expect(rootByPath(leafHash(data), other)).not.toBe(tree.root());
        }
        expect(rootByPath(leafHash(data), { index, size, path: [...path, "00"] })).toBeUndefined();
      });
    }),
  );
});

test("a key that is not there has no path, nor has a place outside the tree", () => {
  const tree = treeOf([["b", "one"]]);
  expect(tree.proof("a")).toBeUndefined();
  expect(tree.proof("c")).toBeUndefined();
  expect(tree.leaves()).toEqual([leafHash("one")]);
  for (const index of [-1, 1, 0.5])
    expect(rootByPath(leafHash("one"), { index, size: 1, path: [] })).toBeUndefined();
});
