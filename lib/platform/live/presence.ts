import type { Doing, Present } from "./messages.ts";
import type { OpenTab } from "./notices.ts";

/** How long somebody is there without being heard of. */
export const VANISH_AFTER_MS = 45_000;

/** Who is where at most, in one article: what is more is not shown either. */
const MOST_TABS = 200;

const weight: Record<Doing, number> = { reading: 0, writing: 1, editing: 2 };

/** Who is in one article, as far as this process has heard. Times come from the caller, in milliseconds. */
export class Presence {
  readonly #tabs = new Map<string, { tab: OpenTab; seenAt: number }>();

  /** Notes that a tab is there. Whether that is news. */
  here(tab: OpenTab, at: number): boolean {
    const known = this.#tabs.get(tab.tab);
    // A tab is one person's: its id is no way to speak for another.
    if (known && known.tab.member !== tab.member) return false;
    if (!known && this.#tabs.size >= MOST_TABS) return false;
    this.#tabs.set(tab.tab, { tab, seenAt: at });
    return known?.tab.doing !== tab.doing || known.tab.claim !== tab.claim;
  }

  /** Notes that a tab is gone. Whether it was there. */
  gone(tabId: string): boolean {
    return this.#tabs.delete(tabId);
  }

  /** Lets those go that were not heard of for too long. Whether there were any. */
  prune(at: number): boolean {
    const late = [...this.#tabs].filter(([, { seenAt }]) => at - seenAt >= VANISH_AFTER_MS);
    for (const [tabId] of late) this.#tabs.delete(tabId);
    return late.length > 0;
  }

  /** Everybody who is there, once each: by name, doing the most that one of their tabs does. */
  people(): Present[] {
    const people = new Map<string, Present>();
    for (const { tab } of this.#tabs.values()) {
      const { member: id, name, doing, claim } = tab;
      const known = people.get(id);
      if (known && weight[known.doing] > weight[doing]) continue;
      if (known && known.doing === doing && (known.claim || !claim)) continue;
      people.set(id, { id, name, doing, ...(claim ? { claim } : {}) });
    }
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}
