import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { ownDirection } from "#lib/core/text/direction.ts";

/** Has each block of the editor run the way its words do, as in the text that one reads. Nothing of it is saved. */
export function blockDirections(around: "ltr" | "rtl") {
  return Extension.create({
    name: "blockDirections",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations({ doc }) {
            const shown: Decoration[] = [];
            doc.descendants((node, at) => {
              const dir = node.isTextblock ? ownDirection(node.textContent, around) : undefined;
              if (dir) shown.push(Decoration.node(at, at + node.nodeSize, { dir }));
              return !node.isTextblock;
            });
            return DecorationSet.create(doc, shown);
          },
        },
      }),
    ],
  });
}
