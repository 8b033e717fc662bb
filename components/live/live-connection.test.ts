import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LiveChange, Present } from "#lib/platform/live/messages.ts";
import { LiveConnection, type LiveState } from "./live-connection.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An EventSource whose server is the test. */
class Source {
  readonly after: number;
  closed = false;
  readonly #listeners = new Map<string, (event: MessageEvent<string>) => void>();

  constructor(after: number) {
    this.after = after;
  }

  addEventListener(type: string, listen: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listen);
  }

  close(): void {
    this.closed = true;
  }

  say(type: string, data: unknown = {}): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

const change = (seq: number): LiveChange => ({
  seq,
  type: "claim.opened",
  actor: { id: "ruth", name: "Ruth" },
});

function connection() {
  const sources: Source[] = [];
  const states: LiveState[] = [];
  const changes: number[] = [];
  const present: Present[][] = [];
  const live = new LiveConnection({
    after: 4,
    open(after) {
      const source = new Source(after);
      sources.push(source);
      return source;
    },
    onState: (state) => states.push(state),
    onChange: ({ seq }) => changes.push(seq),
    onPresent: (people) => present.push(people),
  });
  const last = () => sources.at(-1) ?? new Source(-1);
  return { live, sources, states, changes, present, last };
}

test("it begins after what the page shows, and tells each change once", () => {
  const { live, states, changes, present, last } = connection();
  live.start();
  live.start();
  last().say("open");
  last().say("presence", { people: [{ id: "ruth", name: "Ruth", doing: "reading" }] });
  last().say("changed", change(5));
  last().say("changed", change(5));
  expect(last().after).toBe(4);
  expect(states).toEqual(["live"]);
  expect(changes).toEqual([5]);
  expect(present).toHaveLength(1);
});

test("where it is lost it goes on from the last event seen, later and later", () => {
  const { live, sources, states, last } = connection();
  live.start();
  last().say("open");
  last().say("changed", change(9));
  last().say("error");
  expect(states).toEqual(["live", "trying"]);
  expect(last().closed).toBe(true);
  vi.advanceTimersByTime(500);
  expect(sources.map(({ after }) => after)).toEqual([4, 9]);
  last().say("error");
  vi.advanceTimersByTime(999);
  expect(sources).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(sources).toHaveLength(3);
  // What a lost connection still says is heard no more.
  sources[0]?.say("error");
  expect(sources[2]?.closed).toBe(false);
});

test("a connection that works is tried again soon the next time", () => {
  const { live, sources, last } = connection();
  live.start();
  for (let count = 0; count < 8; count += 1) {
    last().say("error");
    vi.advanceTimersByTime(30_000);
  }
  last().say("presence", { people: [] });
  last().say("error");
  const before = sources.length;
  vi.advanceTimersByTime(500);
  expect(sources).toHaveLength(before + 1);
});

test("one that says nothing for too long is dead; a beat is something", () => {
  const { live, sources, last } = connection();
  live.start();
  last().say("open");
  vi.advanceTimersByTime(40_000);
  last().say("beat");
  vi.advanceTimersByTime(40_000);
  expect(sources).toHaveLength(1);
  vi.advanceTimersByTime(10_500);
  expect(sources).toHaveLength(2);
});

test("resting it is not there, and is taken up where it left off", () => {
  const { live, sources, states, last } = connection();
  live.start();
  last().say("changed", change(6));
  live.rest();
  vi.advanceTimersByTime(100_000);
  expect(sources).toHaveLength(1);
  live.start();
  expect(last().after).toBe(6);
  expect(states).toEqual(["resting"]);
});

test("what the server ends stays ended", () => {
  const { live, sources, states, last } = connection();
  live.start();
  last().say("ended", { because: "signed_out" });
  last().say("error");
  vi.advanceTimersByTime(100_000);
  expect(sources).toHaveLength(1);
  expect(states).toEqual(["signed_out"]);
});

test("it is down as soon as the browser says so, and stopped it is silent", () => {
  const { live, sources, states } = connection();
  live.start();
  live.lose();
  expect(states).toEqual(["trying"]);
  live.stop();
  vi.advanceTimersByTime(100_000);
  expect(sources).toHaveLength(1);
});
