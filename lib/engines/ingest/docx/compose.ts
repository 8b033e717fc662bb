import type { Tally } from "#lib/core/text/settle.ts";
import { documentBuilder } from "../document-builder.ts";
import type { DraftLink } from "../importer.ts";
import { listLevels } from "../list-levels.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import type { ListItem } from "./numbering.ts";
import { type Anchor, isPiece, type Paragraph, type Piece, type Revision } from "./story.ts";
import type { Style } from "./styles.ts";

/** The editor's schema has six depths of headings. */
const DEEPEST_HEADING = 6;

/** A block of the original, with all that its paragraph holds. */
export interface ComposedBlock {
  /** None where the original has no text there. */
  node?: TiptapNode;
  items: readonly (Piece | Anchor)[];
  endDeleted?: Revision;
}

export interface Appearance {
  styleOf: (id: string | undefined) => Style;
  listItem: (list: string | undefined, level: number) => ListItem | "goes on" | undefined;
}

/**
 * Makes the original's document of paragraphs (rule I11): what was inserted is left out, and where
 * a paragraph's end was inserted, it and the next are one block, which looks as the next does.
 */
export function composeDocument(
  paragraphs: readonly Paragraph[],
  { styleOf, listItem }: Appearance,
  tally: Tally,
): { content: TiptapNode[]; composed: ComposedBlock[]; links: DraftLink[] } {
  const builder = documentBuilder(tally);
  const levels = listLevels(builder);
  const composed: ComposedBlock[] = [];
  const links: DraftLink[] = [];
  let items: (Piece | Anchor)[] = [];

  function addBlock(paragraph: Paragraph): TiptapNode | undefined {
    const runs = items
      .filter(isPiece)
      .filter(({ inserted }) => !inserted)
      .flatMap(runsOf);
    if (runs.every(({ text }) => text.trim() === "")) return undefined;
    const style = styleOf(paragraph.style);
    const heading = paragraph.outline === undefined ? style.heading : paragraph.outline + 1;
    const level = paragraph.level ?? style.level ?? 0;
    const list = style.goesOn ? "goes on" : listItem(paragraph.list ?? style.list, level);
    const depth = Math.max(level, style.depth ?? 0);
    // A heading's number is no list.
    if (!list || heading !== undefined) levels.leave();
    else if (list === "goes on") levels.goOn(depth);
    else levels.item(depth, list.type, list.number);
    return heading === undefined
      ? builder.addBlock("paragraph", runs)
      : builder.addBlock("heading", runs, { level: Math.min(heading, DEEPEST_HEADING) });
  }

  paragraphs.forEach((paragraph, index) => {
    for (const item of paragraph.items) items.push(item);
    const { endInserted, endDeleted } = paragraph;
    if (endInserted && index < paragraphs.length - 1) {
      items.push({ text: "\n", marks: [], inserted: endInserted });
      return;
    }
    composed.push({ node: addBlock(paragraph), items, endDeleted });
    addLinks(items, links);
    items = [];
  });
  levels.leave();
  return { content: builder.finish(), composed, links };
}

/** Each line break is a run of its own. */
const runsOf = ({ text, marks }: Piece) =>
  text.split(/(\n)/).map((part) => ({ text: part, marks }));

function addLinks(items: readonly (Piece | Anchor)[], links: DraftLink[]): void {
  let last: DraftLink | undefined;
  for (const item of items) {
    if (!isPiece(item) || item.inserted) continue;
    const url = item.marks.find(({ type }) => type === "link")?.attrs?.href;
    if (typeof url !== "string") last = undefined;
    else if (last?.url === url) last.text += item.text;
    else {
      last = { url, text: item.text };
      links.push(last);
    }
  }
}
