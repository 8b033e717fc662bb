import { isPiece, type Paragraph, type Piece, type Story } from "./story.ts";
import type { Revised } from "./story-reader.ts";

type Kind = "footnote" | "endnote";

/**
 * Counts the notes that the text names, and puts them at its end (rule I9). A note that is named by
 * inserted text is itself inserted.
 */
export function noteGathering() {
  const named = new Map<string, { mark: string; change: Partial<Revised> }>();

  /** The mark of a note, the same each time that it is named. */
  function name(kind: Kind, id: string, change: Partial<Revised>): string {
    const key = `${kind} ${id}`;
    const known = named.get(key) ?? { mark: `[${named.size + 1}]`, change };
    named.set(key, known);
    return known.mark;
  }

  function paragraphs(footnotes: readonly Story[], endnotes: readonly Story[]): Paragraph[] {
    const stories = new Map<string, Story>();
    for (const story of footnotes) stories.set(`footnote ${story.id}`, story);
    for (const story of endnotes) stories.set(`endnote ${story.id}`, story);
    return [...named].flatMap(([key, { mark, change }]) =>
      withMark(stories.get(key)?.paragraphs ?? [], mark, change),
    );
  }

  return { name, paragraphs, count: () => named.size };
}

function withMark(
  paragraphs: readonly Paragraph[],
  mark: string,
  change: Partial<Revised>,
): Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    const items = paragraph.items.map((item) => (isPiece(item) ? { ...change, ...item } : item));
    const first = items.findIndex((item) => isPiece(item) && item.text.trim() !== "");
    const ends = change.inserted ? { endInserted: change.inserted } : {};
    if (index > 0 || first < 0) return { ...paragraph, ...ends, items };
    const words = items.slice(first);
    const [lead] = words;
    if (lead && isPiece(lead)) words[0] = { ...lead, text: lead.text.trimStart() };
    const prefix: Piece = { text: `${mark} `, marks: [], ...change };
    return {
      ...paragraph,
      ...ends,
      items: [prefix, ...items.slice(0, first).filter(isAnchor), ...words],
    };
  });
}

const isAnchor = (item: Paragraph["items"][number]): boolean => !isPiece(item);
