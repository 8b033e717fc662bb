import { hash } from "node:crypto";

/** Hashes are hex; leaves and nodes are told apart by a byte before what is hashed (RFC 6962, 2.1). */

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The root of a tree without leaves: the hash of nothing. */
export const EMPTY_ROOT = hash("sha256", "");

export function leafHash(data: string): string {
  return hash("sha256", Buffer.concat([LEAF, Buffer.from(data, "utf8")]));
}

function nodeHash(left: string, right: string): string {
  return hash("sha256", Buffer.concat([NODE, Buffer.from(left + right, "hex")]));
}

/** The level above: pairs are joined; one that is left over goes up as it is. */
function above(level: readonly string[], index: number): string {
  const [left = "", right] = [level[2 * index], level[2 * index + 1]];
  return right === undefined ? left : nodeHash(left, right);
}

/**
 * A Merkle tree (RFC 6962) over data that lie in the order of their keys. Where a few of them change,
 * only what stands above those is hashed anew.
 */
export class MerkleTree {
  readonly #keys: string[] = [];
  readonly #levels: string[][] = [[]];
  /** Leaves to be hashed upwards, and from where on all are. */
  #changed = new Set<number>();
  #shiftedFrom = Number.POSITIVE_INFINITY;

  get size(): number {
    return this.#keys.length;
  }

  /** Puts `data` at `key`, in place of what was there. */
  set(key: string, data: string): void {
    this.setLeaf(key, leafHash(data));
  }

  /** The same, where only the leaf's hash is known. */
  setLeaf(key: string, leaf: string): void {
    const index = this.#place(key);
    const leaves = this.#levels[0] as string[];
    if (this.#keys[index] === key) {
      leaves[index] = leaf;
      this.#changed.add(index);
      return;
    }
    this.#keys.splice(index, 0, key);
    leaves.splice(index, 0, leaf);
    this.#shiftedFrom = Math.min(this.#shiftedFrom, index);
  }

  root(): string {
    this.#settle();
    return this.#levels.at(-1)?.[0] ?? EMPTY_ROOT;
  }

  /** Its leaves' hashes, in order. */
  leaves(): readonly string[] {
    return this.#levels[0] ?? [];
  }

  /** Where the key's data stand, and the hashes by which the root follows from them; undefined for no such key. */
  proof(key: string): { index: number; path: string[] } | undefined {
    const index = this.#place(key);
    if (this.#keys[index] !== key) return undefined;
    this.#settle();
    return { index, path: this.#pathOf(index) };
  }

  #pathOf(index: number): string[] {
    return this.#levels.slice(0, -1).flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
  }

  /** The index of the key, or where it would stand. */
  #place(key: string): number {
    let [low, high] = [0, this.#keys.length];
    const last = this.#keys.at(-1);
    if (last !== undefined && last < key) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #settle(): void {
    let changed = this.#changed;
    let from = this.#shiftedFrom;
    if (changed.size === 0 && from === Number.POSITIVE_INFINITY) return;
    for (let height = 0; (this.#levels[height]?.length ?? 0) > 1; height += 1) {
      const level = this.#levels[height] as string[];
      this.#levels[height + 1] ??= [];
      const next = this.#levels[height + 1] as string[];
      const size = (level.length + 1) >> 1;
      const parents = new Set([...changed].map((index) => index >> 1));
      from = from >> 1 < size && Number.isFinite(from) ? from >> 1 : Number.POSITIVE_INFINITY;
      for (let index = from; index < size; index += 1) parents.add(index);
      for (const index of parents) next[index] = above(level, index);
      changed = parents;
    }
    this.#changed = new Set();
    this.#shiftedFrom = Number.POSITIVE_INFINITY;
  }
}

/**
 * The root that a leaf leads to by its path, or undefined where the path is not one of a tree of that
 * size (RFC 9162, 2.1.3.2).
 */
export function rootByPath(
  leaf: string,
  { index, size, path }: { index: number; size: number; path: readonly string[] },
): string | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= size) return undefined;
  let [here, last, root] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return undefined;
    if (here % 2 === 1 || here === last) {
      root = nodeHash(beside, root);
      while (here % 2 === 0 && here !== 0) {
        here >>= 1;
        last >>= 1;
      }
    } else {
      root = nodeHash(root, beside);
    }
    here >>= 1;
    last >>= 1;
  }
  return last === 0 ? root : undefined;
}
