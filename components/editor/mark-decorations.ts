import { Decoration, type Editor, Extension } from "@tiptap/core";
import { toDocumentPosition } from "#lib/engines/ingest/positions.ts";
import { paintMarginNumbers } from "./margin-numbers.ts";
import { lookOf } from "./mark-looks.ts";
import { addLooks } from "./mark-sheet.ts";
import { watchView } from "./near-view.ts";
import { type MarkIndex, markIndex, type Painter } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";

interface Drawn {
  surface: TextSurface;
  marks: MarkIndex;
  focusedId: string | undefined;
}

declare module "@tiptap/core" {
  interface Storage {
    marks: { drawn?: Drawn };
  }
}

/** Marks as decorations of the editor: in its view, never in its document. */
export const MarkDecorations = Extension.create({
  name: "marks",
  addStorage: (): { drawn?: Drawn } => ({}),
  addDecorations() {
    return {
      update: "manual",
      create: ({ editor }) => {
        const { drawn } = editor.storage.marks;
        if (!drawn) return [];
        const { surface, marks, focusedId } = drawn;
        const at = (offset: number) => toDocumentPosition(surface.blocks, offset);
        return marks.inOrder.map(({ start, end, value: mark, level }) =>
          Decoration.Inline(at(start), at(end), {
            // An element of its own, or marks over the same words would become one.
            nodeName: "span",
            class: `mark-${lookOf(mark)}-${level}${mark.id === focusedId ? " mark-focused" : ""}`,
            "data-mark": mark.id,
          }),
        );
      },
    };
  },
});

/** The painter for browsers without highlights: it draws all with the editor's decorations. */
export function decorationPainter(
  editor: Editor,
  surface: TextSurface,
  margin: HTMLElement,
): Painter {
  addLooks((name, level) => (level === undefined ? `.mark-${name}` : `.mark-${name}-${level}`));
  let drawn: Drawn = { surface, marks: markIndex([]), focusedId: undefined };
  const number = () => paintMarginNumbers(surface, margin, drawn.marks.inOrder, drawn.focusedId);
  const stopWatching = watchView(surface, (isLaidOut) => isLaidOut && number());
  return {
    paint(marks, focusedId) {
      drawn = { surface, marks, focusedId };
      editor.storage.marks.drawn = drawn;
      editor.commands.updateDecorations("marks");
      number();
    },
    stop() {
      stopWatching();
      margin.replaceChildren();
    },
  };
}
