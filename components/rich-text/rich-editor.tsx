"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { cellsAsBlocks } from "#components/editor/cells-as-blocks.ts";
import { pageNonce } from "#components/editor/page-nonce.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { documentOf, draftOf } from "./draft.ts";
import { extensionsOf } from "./extensions.ts";
import { richTextFrom } from "./from-editor.ts";
import { LinkForm } from "./link-form.tsx";
import { MemberList } from "./member-list.tsx";
import { richClass } from "./rich-class.ts";
import { RichToolbar } from "./rich-toolbar.tsx";
import { useNaming } from "./use-naming.ts";

export interface RichEditorProps {
  value: string;
  onChange: (value: string) => void;
  focus?: boolean;
  labelledBy: string;
  describedBy?: string;
  isInvalid: boolean;
}

/** Keys that are not the editor's: to go on to the next control, and to send. */
function isOutside({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Tab" || (key === "Enter" && (ctrlKey || metaKey));
}

/** A small editor for notes: paragraphs, lists, bold, italic, links, and the names of members after an @. */
export function RichEditor(props: RichEditorProps) {
  const { value, onChange, focus = false, labelledBy, describedBy, isInvalid } = props;
  const t = useTranslations("richText");
  const { members } = useWorkbench().view;
  const listId = useId();
  const { naming, offer, place, close } = useNaming(members);
  const [linking, setLinking] = useState(false);
  const shown = useRef(value);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });

  const editor = useEditor({
    // It is there with its frame, so that no key falls between the plain field and this one.
    immediatelyRender: true,
    content: documentOf(value),
    injectNonce: pageNonce(),
    textDirection: "auto",
    extensions: extensionsOf(naming),
    editorProps: {
      transformPastedHTML: cellsAsBlocks,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        "aria-autocomplete": "list",
        class: `min-h-16 max-h-80 overflow-y-auto px-2.5 py-1.5 text-sm whitespace-pre-wrap outline-none ${richClass}`,
      },
      handleDOMEvents: {
        keydown: (_, event) => {
          if (event.key === "Enter" && isOutside(event)) event.preventDefault();
          return isOutside(event);
        },
      },
    },
    onUpdate: ({ editor: now }) => {
      shown.current = draftOf(richTextFrom(now.getJSON()));
      latest.current(shown.current);
    },
    onBlur: close,
  });

  const wantsFocus = useRef(focus);
  useLayoutEffect(() => {
    if (!wantsFocus.current || editor.isDestroyed) return;
    wantsFocus.current = false;
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
  }, [editor]);

  // What did not come from here is put in: a proposal, or what another field of the same draft says. Before
  // the next key: one effect later, what was typed a moment ago would be taken for somebody else's.
  useLayoutEffect(() => {
    if (value === shown.current) return;
    shown.current = value;
    editor.commands.setContent(documentOf(value), { emitUpdate: false });
  }, [editor, value]);

  const active = offer ? `${listId}-${place}` : undefined;
  useEffect(() => {
    const said = {
      "aria-describedby": describedBy,
      "aria-invalid": isInvalid ? "true" : undefined,
      "aria-controls": offer && listId,
      "aria-activedescendant": active,
    };
    for (const [name, is] of Object.entries(said)) {
      if (is) editor.view.dom.setAttribute(name, is);
      else editor.view.dom.removeAttribute(name);
    }
  }, [editor, describedBy, isInvalid, offer, listId, active]);

  return (
    <div
      className={`rounded-md border bg-surface has-[.ProseMirror:focus-visible]:border-accent has-[.ProseMirror:focus-visible]:outline has-[.ProseMirror:focus-visible]:outline-accent ${isInvalid ? "border-bad" : "border-line-strong"}`}
    >
      <EditorContent editor={editor} />
      {offer ? <MemberList id={listId} offer={offer} place={place} /> : null}
      <p role="status" className="sr-only">
        {offer ? t("offered", { count: offer.members.length }) : ""}
      </p>
      <RichToolbar editor={editor} onLink={() => setLinking(!linking)} />
      {linking ? <LinkForm editor={editor} onClose={() => setLinking(false)} /> : null}
    </div>
  );
}
