import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { labelChunk } from "./chunk-labels.ts";
import { type ChunkOptions, type Chunks, cutChunks } from "./chunks.ts";
import { readEnumeratedItems } from "./enumerated-items.ts";
import { type ItemList, type LabelledChunk, partedList } from "./listed.ts";
import { readNameItems } from "./name-items.ts";
import { readPhraseItems } from "./phrase-items.ts";
import { isName } from "./place-items.ts";

export interface ListOptions extends Omit<ChunkOptions, "semicolons"> {
  /** Lists of words and clauses are read too, not only names and persons. */
  phrases: boolean;
  /** What the list is told to be of, in the singular; "" or absent where nothing tells. */
  unit?: string;
}

function labelled(t: EnglishText, cut: Chunks): LabelledChunk[] {
  return cut.chunks.map((chunk) => ({ ...chunk, label: labelChunk(t, chunk) }));
}

/** Whether semicolons part the items: two of them, or one with "and" after it; else one ends a clause. */
function hasSemicolons(t: EnglishText, first: number, end: number): boolean {
  let count = 0;
  let last = first;
  for (let i = first; i < end; i++) {
    if (t.tokens[i]?.text !== ";") continue;
    count++;
    last = i;
  }
  return count > 1 || (count === 1 && /^(?:and|or)$/.test(lowerAt(t, last + 1)));
}

/**
 * Reads the list that begins at `first` and ends at the latest before `end`. Undefined where what
 * stands there is no list of two or more.
 */
export function readItemList(
  t: EnglishText,
  first: number,
  end: number,
  options: ListOptions,
): ItemList | undefined {
  if (options.phrases && hasSemicolons(t, first, end)) {
    return readSemicolonItems(t, first, end, options);
  }
  const cut = cutChunks(t, first, end, { ...options, semicolons: false });
  // One semicolon may part the items or the clauses: the list before it is not certainly the whole.
  const doubtful = options.phrases && cut.stop === "semicolon";
  const list = readCutItems(t, cut, options);
  return list && doubtful ? { ...list, sure: false } : list;
}

function readCutItems(t: EnglishText, cut: Chunks, options: ListOptions): ItemList | undefined {
  const numbered = options.phrases ? readEnumeratedItems(t, cut) : undefined;
  if (numbered) return numbered;
  const chunks = labelled(t, cut);
  const head = chunks[0]?.label.kind;
  if (head === undefined || chunks.length < 2) return undefined;
  const stopped = { end: cut.end, stop: cut.stop };
  const quoted = chunks.every((chunk, k) => k > 1 || chunk.label.kind === "quoted");
  const unit = options.unit ?? "";
  if (head === "name" || head === "country" || head === "state" || quoted) {
    return readNameItems(t, chunks, stopped, { mode: "name", unit });
  }
  const things = unit !== "" && !isPersonNoun(unit) && options.phrases;
  const mode = chunks.filter(isName).length * 2 > chunks.length ? "name" : "role";
  if ((head === "role" || head === "counted") && (mode === "name" || !things)) {
    const roles = readNameItems(t, chunks, stopped, { mode, unit });
    if (roles || !options.phrases) return roles;
  }
  return options.phrases ? readPhraseItems(t, chunks, stopped, unit) : undefined;
}

function readSemicolonItems(
  t: EnglishText,
  first: number,
  end: number,
  options: ListOptions,
): ItemList | undefined {
  const cut = cutChunks(t, first, end, { ...options, semicolons: true });
  if (cut.chunks.length < 2) return undefined;
  const chunks = labelled(t, cut);
  const kinds = chunks.map((chunk) => chunk.label.kind);
  const items = chunks.map((chunk) => ({
    first: chunk.first,
    end: kinds[0] === "name" ? chunk.label.end : chunk.end,
    weight: 1,
  }));
  const others = kinds.includes("others");
  return {
    ...partedList(items, cut.end),
    kind: kinds.every((kind) => kind === "country") ? "country" : "phrase",
    persons: chunks.some((chunk) => chunk.label.titled),
    sure: !others,
    separated: true,
    open: others,
  };
}
