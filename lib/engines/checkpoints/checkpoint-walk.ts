import { type Checkpoint, checkpointHash, isSigned, NO_CHECKPOINT } from "./checkpoint.ts";
import { type CheckpointLine, Heads } from "./heads.ts";

/** Checkpoints one after the other, each held against those before it. */
export class CheckpointWalk {
  readonly heads = new Heads();
  /** The keys that signed them, in the order in which they came up. */
  readonly keys = new Set<string>();
  last: Checkpoint | undefined;
  readonly #trusted: ReadonlySet<string>;

  /** @param trusted the keys by which they may be signed; any where it is empty */
  constructor(trusted: ReadonlySet<string> = new Set()) {
    this.#trusted = trusted;
  }

  /** Takes the next line; says what is wrong with it, or undefined where it continues the others. */
  take({ checkpoint, heads }: CheckpointLine): string | undefined {
    const { number, at, previous, key } = checkpoint;
    const named = `checkpoint ${number}`;
    const expected = (this.last?.number ?? 0) + 1;
    if (number !== expected)
      return `checkpoint ${expected} is missing: ${named} stands in its place`;
    if (!isSigned(checkpoint)) return `${named} is not signed by the key that it names`;
    if (this.#trusted.size > 0 && !this.#trusted.has(key))
      return `${named} is signed by another key: ${key}`;
    if (previous !== (this.last ? checkpointHash(this.last) : NO_CHECKPOINT))
      return `${named} does not continue the one before it`;
    if (this.last && at < this.last.at) return `${named} is dated before the one before it`;
    const back = heads.find(([, chain, seq]) => seq <= (this.heads.of(chain)?.[2] ?? 0));
    if (back) return `${named} sets a log back that was longer before: ${back[1]}`;
    this.heads.take(heads);
    const summary = this.heads.summary();
    for (const part of ["root", "newsrooms", "chains", "events"] as const) {
      if (summary[part] !== checkpoint[part])
        return `the heads of ${named} are not those that it was signed over`;
    }
    this.keys.add(key);
    this.last = checkpoint;
    return undefined;
  }
}
