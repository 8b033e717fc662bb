import { Decoration, type Editor, Extension } from "@tiptap/core";
import type { TextBlock } from "#lib/engines/ingest/canonical-text.ts";
import { toDocumentPosition } from "#lib/engines/ingest/positions.ts";
import type { PaintedMark, Painter } from "./painter.ts";

declare module "@tiptap/core" {
  interface Storage {
    marks: { blocks: readonly TextBlock[]; marks: readonly PaintedMark[]; focusedId?: string };
  }
}

/** An element at a claim's end with its number; the number is read from the list beside it. */
function numberLabel(mark: PaintedMark, label: string): HTMLElement {
  const element = document.createElement("sup");
  element.className = `mark-number tone-${mark.tone}`;
  element.setAttribute("aria-hidden", "true");
  element.dataset.number = label;
  return element;
}

/** Marks as decorations of the editor: in its view, never in its document. */
export const MarkDecorations = Extension.create({
  name: "marks",
  addStorage: () => ({ blocks: [] as readonly TextBlock[], marks: [] as readonly PaintedMark[] }),
  addDecorations() {
    return {
      update: "manual",
      create: ({ editor }) => {
        const { blocks, marks, focusedId } = editor.storage.marks;
        const at = (offset: number) => toDocumentPosition(blocks, offset);
        // The widest are drawn first, so that the shorter ones lie inside and on top.
        const inner = (mark: PaintedMark) => Math.max(...mark.ranges.map((r) => r.end - r.start));
        return [...marks]
          .sort((a, b) => inner(b) - inner(a) || a.id.localeCompare(b.id))
          .flatMap((mark) => {
            const focused = mark.id === focusedId ? " mark-focused" : "";
            const drawn = mark.ranges.map(({ start, end }) =>
              Decoration.Inline(at(start), at(end), {
                // An element of its own, or marks over the same words would become one.
                nodeName: "span",
                class: `mark mark-${mark.kind} tone-${mark.tone}${focused}`,
                "data-mark": mark.id,
              }),
            );
            const last = mark.ranges.at(-1);
            const { label } = mark;
            if (!last || !label) return drawn;
            const key = `${mark.id}-${mark.tone}-${label}`;
            const options = { key, side: -1, ignoreSelection: true };
            return [
              ...drawn,
              Decoration.Widget(at(last.end), () => numberLabel(mark, label), options),
            ];
          });
      },
    };
  },
});

/** The painter that draws with the editor's decorations. */
export function decorationPainter(editor: Editor, blocks: readonly TextBlock[]): Painter {
  return {
    paint(marks, focusedId) {
      editor.storage.marks = { blocks, marks, focusedId };
      editor.commands.updateDecorations("marks");
    },
    reveal(offset) {
      const { node } = editor.view.domAtPos(toDocumentPosition(blocks, offset) + 1);
      const element = node instanceof Element ? node : node.parentElement;
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      element?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    },
  };
}
