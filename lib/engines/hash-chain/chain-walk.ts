import { z } from "zod";
import { type BodyParts, bodyParts } from "./body-parts.ts";
import { GENESIS_HASH, type Head, type Link, linkHash } from "./hash-chain.ts";

/** The kind of event that says which names and texts were erased. */
const ERASED_TYPE = "texts.erased";

/** What was done to a log, at the first event that does not fit. */
export interface Tampering {
  kind: "edited" | "removed" | "reordered" | "inserted" | "cut_off";
  seq: number;
  /** In English words, of that event. */
  how: string;
}

/** What somebody outside of the database knows of a log: the hash that its event `seq` had. */
export interface Pin {
  seq: number;
  hash: string;
  /** Who says so: “checkpoint 7”. */
  by: string;
}

/** An event as it is stored, with the salted digest of what lies beside it: null where nothing does. */
export interface StoredLink extends Link {
  detail: string | null;
  /** Whether what lies beside it shows that something was taken out; undefined where that is not known. */
  marked?: boolean;
}

/** What an event says that erased names and texts: of which events, and what is left of each. */
const erasureSchema = z.object({
  data: z.object({ events: z.array(z.object({ seq: z.int(), detail: z.string() })) }),
});

/**
 * One log from its first event to its head, event after event in the order of their numbers; it holds two
 * of them at a time, so that it can tell what was done to the first that does not fit from what follows.
 */
export class ChainWalk {
  readonly #place: { newsroom: string; chain: string };
  readonly #pins: readonly Pin[];
  /** How many of them hold. */
  #held = 0;
  #before = GENESIS_HASH;
  #last: Head = { seq: 0, hash: GENESIS_HASH };
  #waiting: StoredLink | undefined;
  /** What lies beside events that is not what was recorded with them, by their numbers. */
  readonly #others = new Map<number, Pick<StoredLink, "detail" | "marked">>();
  #fault: Tampering | undefined;

  /** @param pins events that somebody else knows the hash of, in the order of their numbers */
  constructor(place: { newsroom: string; chain: string }, pins: readonly Pin[] = []) {
    this.#place = place;
    this.#pins = pins;
  }

  /** Takes the next event; the one before it is judged. */
  take(link: StoredLink): void {
    if (this.#fault) return;
    if (this.#waiting) this.#judge(this.#waiting, link);
    this.#waiting = link;
  }

  /** The log's end: what its head says it is. Gives what was found, if anything. */
  end(head: Head): Tampering | undefined {
    if (this.#waiting && !this.#fault) this.#judge(this.#waiting, undefined);
    this.#waiting = undefined;
    this.#fault ??= this.#endFault(head);
    const [other] = this.#others;
    if (other && other[0] < (this.#fault?.seq ?? Number.POSITIVE_INFINITY))
      this.#fault = otherTexts(...other);
    return this.#fault;
  }

  #judge(link: StoredLink, next: Link | undefined): void {
    const { seq, hash, prevHash, body } = link;
    const fits = seq === this.#last.seq + 1 && prevHash === this.#last.hash;
    const isHash = hash === linkHash(prevHash, body);
    const parts = bodyParts(body);
    this.#fault =
      fits && isHash
        ? (this.#placeFault(seq, parts) ?? this.#pinFault(link) ?? this.#compare(link, parts))
        : this.#faultOf(link, parts, next, isHash);
    this.#before = this.#last.hash;
    this.#last = { seq, hash };
  }

  #placeFault(seq: number, parts: BodyParts | undefined): Tampering | undefined {
    if (!parts) return { kind: "edited", seq, how: "is not written as events are" };
    if (parts.seq !== seq)
      return { kind: "inserted", seq, how: `says of itself that it is event ${parts.seq}` };
    const { newsroom, chain } = this.#place;
    return parts.chain === chain && parts.newsroom === newsroom
      ? undefined
      : { kind: "inserted", seq, how: "belongs to another log" };
  }

  /** Notes where what lies beside an event is not what was recorded, until an event says that it was erased. */
  #compare({ seq, body, detail, marked }: StoredLink, parts: BodyParts | undefined): undefined {
    if (detail !== parts?.detail) this.#others.set(seq, { detail, marked });
    if (parts?.type !== ERASED_TYPE) return;
    for (const left of erasureSchema.safeParse(JSON.parse(body)).data?.data.events ?? []) {
      const other = this.#others.get(left.seq);
      // What an erasure leaves shows that something was taken out: else other words were put there.
      if (other?.detail === left.detail && other.marked !== false) this.#others.delete(left.seq);
    }
  }

  #pinFault({ seq, hash }: Head): Tampering | undefined {
    const pin = this.#pins[this.#held];
    if (pin?.seq !== seq) return undefined;
    if (pin.hash !== hash) {
      const held = this.#pins[this.#held - 1];
      const since = held ? `, after event ${held.seq}` : "";
      const how = `is not the one that ${pin.by} was signed over: it, or one before it${since}, was written anew`;
      return { kind: "edited", seq, how };
    }
    this.#held += 1;
    return this.#pinFault({ seq, hash });
  }

  #faultOf(
    { seq, prevHash }: Link,
    parts: BodyParts | undefined,
    next: Link | undefined,
    isHash: boolean,
  ): Tampering {
    const due = this.#last.seq + 1;
    if (seq > due) return removed(due, seq - 1);
    const said = parts?.seq ?? Number.NaN;
    const isFollowed = next !== undefined && next.prevHash === this.#last.hash;
    const nextSaid = (next && bodyParts(next.body)?.seq) ?? Number.POSITIVE_INFINITY;
    if (isFollowed && nextSaid === due && said === due + 1) return reordered(due, said);
    if (isFollowed) return inserted(due);
    if (!isHash) return said === due || Number.isNaN(said) ? edited(due) : reordered(due, said);
    if (this.#last.seq > 0 && prevHash === this.#before) return inserted(this.#last.seq);
    if (said > due) return nextSaid > said ? removed(due, said - 1) : reordered(due, said);
    if (said !== due) return inserted(due);
    return this.#last.seq > 0
      ? {
          kind: "edited",
          seq: this.#last.seq,
          how: `was changed with its hash: event ${due} continues another one`,
        }
      : { kind: "edited", seq: due, how: "continues another one, and should be the first" };
  }

  #endFault(head: Head): Tampering | undefined {
    const { seq, hash } = this.#last;
    const pin = this.#pins[this.#held];
    if (pin) return cutOff(seq, `${pin.by} was signed over event ${pin.seq}`);
    if (head.seq > seq) return cutOff(seq, `its head is event ${head.seq}`);
    if (head.seq < seq)
      return {
        kind: "inserted",
        seq: head.seq + 1,
        how: `stands after the log’s head, event ${head.seq}`,
      };
    return head.hash === hash
      ? undefined
      : { kind: "edited", seq, how: "is not the one that the log’s head speaks of" };
  }
}

const otherTexts = (seq: number, { detail }: Pick<StoredLink, "detail">): Tampering => ({
  kind: detail === null ? "removed" : "edited",
  seq,
  how:
    detail === null
      ? "has lost its names and texts, and no event says that they were erased"
      : "has other names and texts beside it than were recorded, and they were not erased as an event says",
});

const edited = (seq: number): Tampering => ({
  kind: "edited",
  seq,
  how: "does not say what it said when it was written: its hash is another",
});

const inserted = (seq: number): Tampering => ({
  kind: "inserted",
  seq,
  how: "was put in: the one after it continues the one before it",
});

const reordered = (seq: number, said: number): Tampering => ({
  kind: "reordered",
  seq,
  how: `is not in its place: event ${said} stands there`,
});

const removed = (from: number, to: number): Tampering => ({
  kind: "removed",
  seq: from,
  how: from === to ? "is missing" : `and those up to event ${to} are missing`,
});

const cutOff = (seq: number, because: string): Tampering => ({
  kind: "cut_off",
  seq: seq + 1,
  how: `and what follows is missing: ${because}`,
});
