import type { Ending, LiveChange, Present } from "#lib/platform/live/messages.ts";

/** How live a page is: `trying` where the connection is down, `resting` where nobody looks at it. */
export type LiveState = "connecting" | "live" | "trying" | "resting" | Ending;

/** What a page needs of the browser's EventSource. */
export interface EventSourceLike {
  addEventListener: (type: string, listen: (event: MessageEvent<string>) => void) => void;
  close: () => void;
}

export interface LiveOptions {
  /** The number of the last event that the page shows. */
  after: number;
  open: (after: number) => EventSourceLike;
  onState: (state: LiveState) => void;
  onChange: (change: LiveChange) => void;
  onPresent: (people: Present[]) => void;
}

const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** The server says something each 20 seconds: a connection that says nothing for this long is dead. */
const SILENCE_MS = 50_000;

/**
 * One connection to what happens to an article. It goes on from the last event seen however often it
 * is lost, a little later each time; while it rests there is none.
 */
export class LiveConnection {
  readonly #options: LiveOptions;
  #source: EventSourceLike | undefined;
  #after: number;
  #waitMs = SHORTEST_WAIT_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#after = options.after;
  }

  /** Opens it, at once, if it is not open. */
  start(): void {
    if (this.#source) return;
    clearTimeout(this.#timer);
    const source = this.#options.open(this.#after);
    this.#source = source;
    this.#listenFor();
    const on = (type: string, hear: (data: string) => void) =>
      source.addEventListener(type, ({ data }) => {
        if (source !== this.#source) return;
        this.#listenFor();
        hear(data);
      });
    on("open", () => this.#options.onState("live"));
    on("beat", () => undefined);
    on("changed", (data) => this.#changed(JSON.parse(data)));
    on("presence", (data) => {
      this.#waitMs = SHORTEST_WAIT_MS;
      this.#options.onPresent(JSON.parse(data).people);
    });
    on("ended", (data) => {
      this.#close();
      this.#options.onState(JSON.parse(data).because);
    });
    on("error", () => this.#tryAgain());
  }

  /** Lets it go until it is started again. */
  rest(): void {
    this.#close();
    this.#options.onState("resting");
  }

  /** Says that it is down, though the browser may not have noticed, and tries again later. */
  lose(): void {
    this.#tryAgain();
  }

  stop(): void {
    this.#close();
  }

  #changed(change: LiveChange): void {
    if (change.seq <= this.#after) return;
    this.#after = change.seq;
    this.#options.onChange(change);
  }

  #listenFor(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tryAgain(), SILENCE_MS);
  }

  #tryAgain(): void {
    this.#close();
    this.#options.onState("trying");
    this.#timer = setTimeout(() => this.start(), this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }
}
