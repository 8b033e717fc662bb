import { findWords, nameOf, namesUnder } from "#components/ui/kept-store.ts";
import type { Draft } from "../workbench-context.ts";
import {
  type BegunPlace,
  begunKey,
  begunStart,
  placed,
  placeOfKey,
  rangesNow,
} from "./begun-place.ts";

/** Something that was begun and not sent. */
export interface BegunDraft {
  key: string;
  place: BegunPlace;
  /** What was typed, by field. */
  typed: Record<string, string>;
}

interface About {
  owner: string;
  articleId: string;
  revision: { id: string; text: string };
}

/** All that this person began about an article. */
export function begunDrafts(owner: string, articleId: string): BegunDraft[] {
  const begun = new Map<string, BegunDraft>();
  const start = nameOf(owner, begunStart(articleId));
  for (const name of namesUnder(start)) {
    const key = name.slice(nameOf(owner, "").length, name.lastIndexOf(":"));
    const place = placeOfKey(articleId, key);
    const value = findWords(name)?.value;
    if (!place || value === undefined) continue;
    const draft = begun.get(key) ?? { key, place, typed: {} };
    draft.typed[name.slice(name.lastIndexOf(":") + 1)] = value;
    begun.set(key, draft);
  }
  return [...begun.values()];
}

const findingOf = (draft: Draft) => (draft.kind === "claim" ? draft.finding?.id : undefined);

/** What the words of a draft are kept under: what was begun at this very place, or else a place of its own. */
export function keyForDraft(draft: Draft, { owner, articleId, revision }: About): string {
  if (draft.keptAs) return draft.keptAs;
  const at = JSON.stringify(draft.ranges.map(({ start, end }) => [start, end]));
  const before = begunDrafts(owner, articleId).find(({ place }) => {
    if (place.kind !== draft.kind || place.findingId !== findingOf(draft)) return false;
    const now = rangesNow(place, revision);
    return now && JSON.stringify(now.map(({ start, end }) => [start, end])) === at;
  });
  if (before) return before.key;
  return begunKey(articleId, {
    kind: draft.kind,
    revisionId: revision.id,
    ranges: placed(draft.ranges, revision.text),
    ...(draft.kind === "claim"
      ? { findingId: draft.finding?.id, correction: draft.correction }
      : {}),
  });
}
