import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** What a browser keeps for all its tabs, or for one; `full` is one that takes nothing. */
function storage(full = false): Storage {
  const items = new Map<string, string>();
  const methods = {
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => void items.delete(name),
    setItem(name: string, value: string) {
      if (full) throw new DOMException("No room.", "QuotaExceededError");
      items.set(name, value);
      // Names are listed as those of its own properties, as a browser lists them.
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true });
    },
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
  };
  return Object.create({ ...methods, length: 0 });
}

/** A tab of one browser: what it knows of itself, and how it hears of what others keep. */
async function openTab(session = storage()) {
  vi.stubGlobal("sessionStorage", session);
  vi.resetModules();
  const store = await import("./kept-store.ts");
  let hear: (event: { key: string }) => void = () => {};
  vi.stubGlobal("window", {
    addEventListener: (_: string, listen: typeof hear) => {
      hear = listen;
    },
    removeEventListener: () => {},
  });
  store.tendWords();
  return { ...store, session, hear: (key: string) => hear({ key }) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2024-05-17T09:00:00.000Z") });
  vi.stubGlobal("localStorage", storage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what was typed is there in the next tab, for the same person alone", async () => {
  const killed = await openTab();
  const name = killed.nameOf("noor", "claim:rationale");
  killed.keepWords(name, "The register says so.");
  const next = await openTab();
  expect(next.findWords(name)?.value).toBe("The register says so.");
  expect(next.findWords(next.nameOf("imani", "claim:rationale"))).toBeUndefined();
  next.dropWords(name, next.findWords(name)?.writer);
  expect((await openTab()).findWords(name)).toBeUndefined();
});

test("two tabs that write in the same field keep both, until each is sent", async () => {
  const first = await openTab();
  const name = first.nameOf("noor", "claim:rationale");
  const begun = first.keepWords(name, "From the first.");
  const second = await openTab();
  second.keepWords(name, "From the second.", begun.writer);
  first.hear(name);
  expect(first.findWords(name)?.value).toBe("From the first.");
  second.dropWords(name);
  expect(second.findWords(name)?.value).toBe("From the first.");
});

test("a tab that was copied from another writes over nothing of it", async () => {
  const first = await openTab();
  const name = first.nameOf("noor", "claim:rationale");
  first.keepWords(name, "Before.");
  const copy = await openTab(first.session);
  copy.keepWords(name, "From the copy.");
  vi.stubGlobal("sessionStorage", storage());
  first.hear(name);
  expect(copy.findWords(name)?.value).toBe("From the copy.");
  expect(first.findWords(name)?.value).toBe("Before.");
});

test("what nobody came back to in a month is gone", async () => {
  const tab = await openTab();
  const name = tab.nameOf("noor", "claim:rationale");
  tab.keepWords(name, "Old.");
  vi.setSystemTime(new Date("2024-06-20T09:00:00.000Z"));
  expect((await openTab()).findWords(name)).toBeUndefined();
});

test("a browser that takes nothing is said to, for as long as something is typed", async () => {
  vi.stubGlobal("localStorage", storage(true));
  const tab = await openTab();
  const name = tab.nameOf("noor", "claim:rationale");
  const told = vi.fn();
  tab.listenToUnkept(told);
  tab.keepWords(name, "Nowhere else.");
  expect(tab.isUnkept()).toBe(true);
  tab.dropWords(name);
  expect(tab.isUnkept()).toBe(false);
  expect(told).toHaveBeenCalledTimes(2);
});
