import { expect, test } from "vitest";
import { leafHash, MerkleTree } from "#lib/engines/merkle/merkle.ts";
import { chainLeaf, newsroomLeaf } from "./heads.ts";
import { type Inclusion, inclusionProblem, inclusionSchema } from "./inclusion.ts";
import { checkpointsOver, head } from "./made.cases.ts";

const heads = [head(1, 11, 3), head(1, 12, 1), head(1, 13, 9), head(2, 21, 1)];
const [line] = checkpointsOver([heads]);
const [newsroom, chain, seq, hash] = head(1, 13, 9);

function treeOf(entries: [string, string][]): MerkleTree {
  const tree = new MerkleTree();
  for (const [key, data] of entries) tree.set(key, data);
  return tree;
}

function proofIn(tree: MerkleTree, key: string) {
  const { index = 0, path = [] } = tree.proof(key) ?? {};
  return { index, size: tree.size, path };
}

function inclusion(): Inclusion {
  const rooms = [newsroom, head(2, 21, 1)[0]];
  const trees = rooms.map((room) =>
    treeOf(
      heads
        .filter(([its]) => its === room)
        .map(([, id, at, its]): [string, string] => [id, chainLeaf(id, at, its)]),
    ),
  );
  const whole = treeOf(
    rooms.map((room, index) => [
      room,
      newsroomLeaf(room, trees[index]?.size ?? 0, trees[index]?.root() ?? ""),
    ]),
  );
  if (!line || !trees[0]) throw new Error("There is no checkpoint.");
  return {
    checkpoint: line.checkpoint,
    seq,
    inNewsroom: proofIn(trees[0], chain),
    inAll: proofIn(whole, newsroom),
  };
}

test("the way from a log's head leads to the root that was signed", () => {
  const proof = inclusion();
  expect(inclusionSchema.parse(proof)).toEqual(proof);
  expect(inclusionProblem(proof, { newsroom, chain, hash })).toBeUndefined();
});

test("no other event, log or newsroom has it, and nothing of it can be changed", () => {
  const proof = inclusion();
  const of = { newsroom, chain, hash };
  const unlike = "event 9 is not among those that checkpoint 1 was signed over";
  const other = leafHash("another");
  expect(inclusionProblem(proof, { ...of, hash: other })).toBe(unlike);
  expect(inclusionProblem(proof, { ...of, newsroom: chain })).toBe(unlike);
  expect(inclusionProblem(proof, { ...of, chain: newsroom })).toBe(unlike);
  expect(inclusionProblem({ ...proof, seq: 8 }, of)).toContain("event 8 is not among those");
  const { inNewsroom, inAll, checkpoint } = proof;
  expect(inclusionProblem({ ...proof, inNewsroom: { ...inNewsroom, index: 0 } }, of)).toBe(unlike);
  expect(inclusionProblem({ ...proof, inNewsroom: { ...inNewsroom, size: 4 } }, of)).toBe(unlike);
  expect(inclusionProblem({ ...proof, inAll: { ...inAll, size: 3 } }, of)).toBe(unlike);
  expect(inclusionProblem({ ...proof, checkpoint: { ...checkpoint, root: other } }, of)).toBe(
    "checkpoint 1 is not signed by the key that it names",
  );
});
