import { AppError } from "#lib/core/errors.ts";

/** How many connections a process keeps open at most: in all, and for one person. */
export interface Limits {
  all: number;
  perPerson: number;
}

/** Counts open connections, and refuses those that are too many. */
export class Bounds {
  readonly #limits: Limits;
  readonly #open = new Map<string, number>();
  #all = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How many connections are open. */
  get open(): number {
    return this.#all;
  }

  /**
   * Takes one connection of this person in; what it gives lets it go again, once.
   * @throws AppError `too_many` where the person has enough of them, `unavailable` where the process has
   */
  take(personId: string): () => void {
    const mine = this.#open.get(personId) ?? 0;
    if (mine >= this.#limits.perPerson) {
      throw new AppError("too_many", "You have this open too often: please close some of it.");
    }
    if (this.#all >= this.#limits.all) {
      throw new AppError("unavailable", "Too many are connected at this moment.");
    }
    this.#open.set(personId, mine + 1);
    this.#all += 1;
    let taken = true;
    return () => {
      if (!taken) return;
      taken = false;
      this.#all -= 1;
      const left = (this.#open.get(personId) ?? 1) - 1;
      if (left > 0) this.#open.set(personId, left);
      else this.#open.delete(personId);
    };
  }
}
