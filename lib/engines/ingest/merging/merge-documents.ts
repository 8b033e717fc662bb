import { canonicalJson } from "#lib/core/canonical-json.ts";
import type { TiptapDoc } from "../tiptap-document.ts";
import { blocksOf, type DocumentBlock, documentOf } from "./document-blocks.ts";
import { type Hunk, hunksOf } from "./hunks.ts";

/** A stretch of the merged text on which nobody has to decide, and who made it what it is. */
export interface SettledPart {
  kind: "settled";
  by: "nobody" | "theirs" | "mine" | "both";
  /** What stood there before. */
  base: DocumentBlock[];
  result: DocumentBlock[];
}

/** A stretch that both changed, each in another way. */
export interface DisputedPart {
  kind: "disputed";
  base: DocumentBlock[];
  theirs: DocumentBlock[];
  mine: DocumentBlock[];
}

export type MergedPart = SettledPart | DisputedPart;
export type Choice = "theirs" | "mine" | "both";

interface Side {
  hunks: Hunk[];
  /** For each block of the base that this side left alone, the same block in its own document. */
  kept: (DocumentBlock | undefined)[];
  blocks: DocumentBlock[];
}

/**
 * Merges two documents that were made of the same one, block by block: what only one side changed is
 * taken, and what both changed in different ways is handed to a person. Nothing is given up silently.
 * All three must be in the shape that revisions are stored in (`editedDocument`).
 */
export function mergeDocuments(base: TiptapDoc, theirs: TiptapDoc, mine: TiptapDoc): MergedPart[] {
  const blocks = blocksOf(base);
  const numbers = new Map<string, number>();
  const numbered = (some: readonly DocumentBlock[]) =>
    some.map((block) => {
      const key = keyOf(block);
      return numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
    });
  const baseNumbers = numbered(blocks);
  const sideOf = (document: TiptapDoc): Side => {
    const own = blocksOf(document);
    const { hunks, kept } = hunksOf(baseNumbers, numbered(own));
    return { hunks, kept: kept.map((at) => (at < 0 ? undefined : own[at])), blocks: own };
  };
  const [their, my] = [sideOf(theirs), sideOf(mine)];

  const parts: MergedPart[] = [];
  let at = 0;
  for (const group of overlapping(their.hunks, my.hunks)) {
    keep(group.from);
    const stood = blocks.slice(group.from, group.to);
    const [left, right] = [within(their, group, group.theirs), within(my, group, group.mine)];
    parts.push(merged(stood, group, left, right));
    at = group.to;
  }
  keep(blocks.length);
  return parts;

  /** What neither changed, up to this block of the base. */
  function keep(end: number): void {
    if (end <= at) return;
    const base = blocks.slice(at, end);
    const result = base.map((block, index) =>
      heldByBoth(block, their.kept[at + index], my.kept[at + index]),
    );
    parts.push({ kind: "settled", by: "nobody", base, result });
  }
}

/** The merged document; where nobody has chosen yet, both versions stand, theirs first. */
export function mergedDocument(
  parts: readonly MergedPart[],
  choices: readonly (Choice | undefined)[],
): TiptapDoc {
  let asked = 0;
  return documentOf(
    parts.flatMap((part) => {
      if (part.kind === "settled") return part.result;
      const choice = choices[asked++] ?? "both";
      return choice === "both" ? [...part.theirs, ...part.mine] : part[choice];
    }),
  );
}

/** Where a block begins a list is no part of what it says: an item taken out changes that of the next. */
const keyOf = ({ node, holders }: DocumentBlock) =>
  canonicalJson([node, holders.map(({ type, attrs }) => [type, attrs ?? null])]);

/** A block that both left alone, beginning the lists that it begins for whoever changed that. */
function heldByBoth(
  block: DocumentBlock,
  theirs: DocumentBlock = block,
  mine: DocumentBlock = block,
): DocumentBlock {
  const holders = block.holders.map((holder, depth) => {
    const opens = mine.holders[depth]?.opens ?? holder.opens;
    return { ...holder, opens: opens === holder.opens ? !!theirs.holders[depth]?.opens : opens };
  });
  return { ...block, holders };
}

interface Group {
  from: number;
  to: number;
  theirs: Hunk[];
  mine: Hunk[];
}

/** Changes of the two sides that touch the same blocks of the base, or put something in at the same place. */
function overlapping(theirs: readonly Hunk[], mine: readonly Hunk[]): Group[] {
  const all = [
    ...theirs.map((hunk) => ({ side: "theirs" as const, hunk })),
    ...mine.map((hunk) => ({ side: "mine" as const, hunk })),
  ].sort((one, other) => one.hunk.from - other.hunk.from || one.hunk.to - other.hunk.to);
  const groups: Group[] = [];
  for (const { side, hunk } of all) {
    const last = groups.at(-1);
    const isSamePlace = last?.from === hunk.from && last.to === hunk.to;
    if (last && (hunk.from < last.to || isSamePlace)) {
      last.to = Math.max(last.to, hunk.to);
      last[side].push(hunk);
    } else {
      groups.push({ from: hunk.from, to: hunk.to, theirs: [], mine: [], [side]: [hunk] });
    }
  }
  return groups;
}

/** What a side has where the base has the blocks of the group. */
function within({ kept, blocks }: Side, { from, to }: Group, hunks: readonly Hunk[]) {
  const found: (DocumentBlock | undefined)[] = [];
  let at = from;
  for (const hunk of hunks) {
    found.push(...kept.slice(at, hunk.from), ...blocks.slice(hunk.otherFrom, hunk.otherTo));
    at = hunk.to;
  }
  found.push(...kept.slice(at, to));
  return found.filter((block) => block !== undefined);
}

function merged(
  base: DocumentBlock[],
  { theirs: theirHunks, mine: myHunks }: Group,
  theirs: DocumentBlock[],
  mine: DocumentBlock[],
): MergedPart {
  if (myHunks.length === 0) return { kind: "settled", by: "theirs", base, result: theirs };
  if (theirHunks.length === 0) return { kind: "settled", by: "mine", base, result: mine };
  const isSame = theirs.map(keyOf).join() === mine.map(keyOf).join();
  return isSame
    ? { kind: "settled", by: "both", base, result: mine }
    : { kind: "disputed", base, theirs, mine };
}
