import { z } from "zod";
import { MerkleTree } from "#lib/engines/merkle/merkle.ts";
import { type Checkpoint, checkpointSchema } from "./checkpoint.ts";

/** The head of one log, as a checkpoint found it: newsroom, chain, number of the event, its hash. */
export const headSchema = z.tuple([
  z.uuid(),
  z.uuid(),
  z.int().positive(),
  z.string().regex(/^[0-9a-f]{64}$/),
]);
export type CheckpointHead = z.output<typeof headSchema>;

/** One line of the file of checkpoints: with the heads that are others than at the one before. */
export const checkpointLineSchema = z.strictObject({
  checkpoint: checkpointSchema,
  heads: z.array(headSchema),
});
export type CheckpointLine = z.output<typeof checkpointLineSchema>;

/** What stands in a newsroom's tree, at the chain's id. */
export const chainLeaf = (chain: string, seq: number, hash: string) => `${chain}:${seq}:${hash}`;

/** What stands in the tree over all newsrooms, at the newsroom's id: the root over so many logs. */
export const newsroomLeaf = (newsroom: string, logs: number, root: string) =>
  `${newsroom}:${logs}:${root}`;

/**
 * The heads of all logs as checkpoint after checkpoint tells them: a tree for each newsroom, in the
 * order of its chains' ids, and one over these, in the order of theirs.
 */
export class Heads {
  readonly #trees = new Map<string, MerkleTree>();
  readonly #whole = new MerkleTree();
  readonly #last = new Map<string, CheckpointHead>();
  #events = 0;

  /** Takes in what is new since the last checkpoint. */
  take(heads: readonly CheckpointHead[]): void {
    const touched = new Set<string>();
    for (const head of heads) {
      const [newsroom, chain, seq, hash] = head;
      const tree = this.#trees.get(newsroom) ?? new MerkleTree();
      this.#trees.set(newsroom, tree);
      tree.set(chain, chainLeaf(chain, seq, hash));
      this.#events += seq - (this.#last.get(chain)?.[2] ?? 0);
      this.#last.set(chain, head);
      touched.add(newsroom);
    }
    for (const newsroom of touched) {
      const tree = this.#trees.get(newsroom) ?? new MerkleTree();
      this.#whole.set(newsroom, newsroomLeaf(newsroom, tree.size, tree.root()));
    }
  }

  /** What a checkpoint says of them. */
  summary(): Pick<Checkpoint, "newsrooms" | "chains" | "events" | "root"> {
    const [newsrooms, chains] = [this.#whole.size, this.#last.size];
    return { newsrooms, chains, events: this.#events, root: this.#whole.root() };
  }

  /** The last head of a chain; undefined where no checkpoint has told of it. */
  of(chain: string): CheckpointHead | undefined {
    return this.#last.get(chain);
  }

  /** The hashes that the root stands over, one a newsroom. */
  leaves(): readonly string[] {
    return this.#whole.leaves();
  }

  all(): IterableIterator<CheckpointHead> {
    return this.#last.values();
  }
}
