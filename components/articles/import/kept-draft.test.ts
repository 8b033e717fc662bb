import { beforeEach, expect, test, vi } from "vitest";
import { emptyDraft } from "./import-draft.ts";

function storage(full = false) {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => void items.delete(name),
    setItem(name: string, value: string) {
      if (full) throw new DOMException("No room.", "QuotaExceededError");
      items.set(name, value);
    },
  };
}

/** A tab of the browser, with nothing of its own. */
async function openTab() {
  vi.stubGlobal("sessionStorage", storage());
  vi.resetModules();
  return await import("./kept-draft.ts");
}

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
});

const draft = { ...emptyDraft, pasted: "Harbour reopens\nThe harbour opened on Monday." };

test("an import outlives its tab, for the person whose it is", async () => {
  const killed = await openTab();
  expect(killed.keepDraft("m1", draft)).toBe(true);
  const next = await openTab();
  expect(next.keptDraft("m1")).toEqual(draft);
  expect(next.keptDraft("m2")).toEqual(emptyDraft);
});

test("what was imported, or emptied, is not offered again", async () => {
  const first = await openTab();
  first.keepDraft("m1", draft);
  first.forgetDraft("m1");
  expect(first.keptDraft("m1")).toEqual(emptyDraft);
  first.keepDraft("m1", draft);
  const next = await openTab();
  next.keepDraft("m1", emptyDraft);
  expect((await openTab()).keptDraft("m1")).toEqual(emptyDraft);
});

test("a browser without room says so", async () => {
  vi.stubGlobal("localStorage", storage(true));
  expect((await openTab()).keepDraft("m1", draft)).toBe(false);
});
