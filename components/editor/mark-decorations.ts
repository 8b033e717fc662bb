import { Decoration, type Editor, Extension } from "@tiptap/core";
import { toDocumentPosition } from "#lib/engines/ingest/positions.ts";
import { paintMarginNumbers, standOut } from "./margin-numbers.ts";
import { lookOf } from "./mark-looks.ts";
import { addLooks } from "./mark-sheet.ts";
import { watchView } from "./near-view.ts";
import { type MarkIndex, markIndex, type Painter } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";

interface Drawn {
  surface: TextSurface;
  marks: MarkIndex;
  focusedId: string | undefined;
  sketched: readonly { start: number; end: number }[];
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
        const { surface, marks, focusedId, sketched } = drawn;
        const at = (offset: number) => toDocumentPosition(surface.blocks, offset);
        // An element of its own each, or marks over the same words would become one.
        const over = (start: number, end: number, className: string) =>
          Decoration.Inline(at(start), at(end), { nodeName: "span", class: className });
        return [
          ...marks.inOrder.map(({ start, end, value: mark, level }) => {
            const focused = mark.id === focusedId ? " mark-focused" : "";
            return over(start, end, `mark-${lookOf(mark)}-${level}${focused}`);
          }),
          ...sketched.map(({ start, end }) => over(start, end, "mark-draft-0")),
        ];
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
  let drawn: Drawn = { surface, marks: markIndex([]), focusedId: undefined, sketched: [] };
  function number() {
    paintMarginNumbers(surface, margin, drawn.marks.inOrder);
    standOut(margin, drawn.focusedId);
  }
  const stopWatching = watchView(surface, (isLaidOut) => isLaidOut && number());
  function draw(changed: Partial<Drawn>) {
    drawn = { ...drawn, ...changed };
    editor.storage.marks.drawn = drawn;
    editor.commands.updateDecorations("marks");
    number();
  }
  return {
    paint: (marks, focusedId) => draw({ marks, focusedId }),
    sketch(sketched) {
      if (sketched.length > 0 || drawn.sketched.length > 0) draw({ sketched });
    },
    stop() {
      stopWatching();
      margin.replaceChildren();
    },
  };
}
