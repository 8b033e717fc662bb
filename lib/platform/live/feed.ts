import type { LiveChange, Present } from "./messages.ts";
import { Presence } from "./presence.ts";
import { type Followed, readChanges, readHead } from "./read-changes.ts";

/** One open connection that follows an article. */
export interface Subscriber {
  /** The number of the last event that it was sent; undefined where it wants none of before. */
  cursor: number | undefined;
  send: (changes: readonly LiveChange[]) => void;
  sendPresent: (people: readonly Present[]) => void;
}

/** How many events are read at once, and kept for those who come back after a short break. */
const KEPT = 200;

/** News of who is there is told together with what comes right after it. */
const TOGETHER_MS = 80;

/**
 * What this process knows of one article that is followed here. Each event is read from the database
 * once, however many follow; what a notice says is only that there is something to read. So nothing
 * is lost by a notice that does not come: the next one, or the next look, brings both.
 */
export class Feed {
  readonly at: Followed;
  readonly presence = new Presence();
  readonly #subscribers = new Set<Subscriber>();
  readonly #delivering = new Set<Subscriber>();
  /** The last events, without a gap, up to `#seq`. */
  #recent: LiveChange[] = [];
  #seq: number | undefined;
  #reading: Promise<void> | undefined;
  #again = false;
  #saying: NodeJS.Timeout | undefined;
  #said = "";

  constructor(at: Followed) {
    this.at = at;
  }

  get isFollowed(): boolean {
    return this.#subscribers.size > 0;
  }

  /** Sends the subscriber what it missed, and from then on what happens, until it leaves. */
  async join(subscriber: Subscriber): Promise<void> {
    this.#subscribers.add(subscriber);
    subscriber.sendPresent(this.presence.people());
    await this.refresh();
  }

  leave(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (!this.isFollowed) clearTimeout(this.#saying);
  }

  /** Whether an event of this number is news here. */
  isNews(seq: number): boolean {
    return this.#seq === undefined || seq > this.#seq;
  }

  /** Reads what there is after the last event known, and sends it on. */
  refresh(): Promise<void> {
    // Whoever reads now may have begun before what is asked for was there.
    if (this.#reading) this.#again = true;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    do {
      this.#again = false;
      this.#seq ??= await readHead(this.at);
      const changes = await readChanges(this.at, this.#seq, KEPT);
      this.#recent = [...this.#recent, ...changes].slice(-KEPT);
      this.#seq = changes.at(-1)?.seq ?? this.#seq;
      if (changes.length === KEPT) this.#again = true;
      await Promise.all([...this.#subscribers].map((subscriber) => this.#deliver(subscriber)));
    } while (this.#again);
  }

  async #deliver(subscriber: Subscriber): Promise<void> {
    if (this.#seq === undefined || this.#delivering.has(subscriber)) return;
    this.#delivering.add(subscriber);
    try {
      let cursor = Math.min(subscriber.cursor ?? this.#seq, this.#seq);
      subscriber.cursor = cursor;
      while (cursor < this.#seq && this.#subscribers.has(subscriber)) {
        const changes = await this.#after(cursor);
        subscriber.send(changes);
        cursor = changes.at(-1)?.seq ?? this.#seq;
        subscriber.cursor = cursor;
      }
    } finally {
      this.#delivering.delete(subscriber);
    }
  }

  async #after(cursor: number): Promise<LiveChange[]> {
    const isKept = (this.#recent[0]?.seq ?? Number.POSITIVE_INFINITY) <= cursor + 1;
    return isKept
      ? this.#recent.filter(({ seq }) => seq > cursor)
      : readChanges(this.at, cursor, KEPT);
  }

  /** Tells all who follow who is there, a moment later, so that several who come are told once. */
  sayPresent(): void {
    if (!this.isFollowed || this.#saying) return;
    this.#saying = setTimeout(() => {
      this.#saying = undefined;
      const people = this.presence.people();
      // Another tab of somebody's says nothing new about them.
      const said = JSON.stringify(people);
      if (said === this.#said) return;
      this.#said = said;
      for (const subscriber of this.#subscribers) subscriber.sendPresent(people);
    }, TOGETHER_MS);
    this.#saying.unref();
  }
}
