"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useMemo, useRef, useState } from "react";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import { toTextOffset } from "#lib/engines/ingest/positions.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { decorationPainter, MarkDecorations } from "./mark-decorations.ts";
import { pageNonce } from "./page-nonce.ts";
import { marksAt, type PaintedMark } from "./painter.ts";
import { type MarkedRange, selectedRange } from "./selected-range.ts";

export interface ArticleTextProps {
  /** What is shown; give the component this revision's id as its `key`, for it never changes. */
  document: TiptapDoc;
  language: string;
  direction: "ltr" | "rtl";
  marks: readonly PaintedMark[];
  focusedId: string | undefined;
  /** Words that the reader asked to see; a new object each time. */
  wanted?: { offset: number };
  /** The reader pointed at a place: what lies there, the innermost first. */
  onPick: (marks: PaintedMark[], place: { x: number; y: number }) => void;
  /** The reader marked words, or (undefined) let them go. */
  onMark: (range: MarkedRange | undefined) => void;
}

/** The article as it stands: read-only, with marks painted over it. */
export function ArticleText(props: ArticleTextProps) {
  // A page that is read anew brings the same document as a new object.
  const [content] = useState(props.document);
  const { marks, focusedId, wanted, onPick, onMark, language, direction } = props;
  const { text, blocks } = useMemo(() => canonicalText(content), [content]);
  const editor = useEditor({
    editable: false,
    immediatelyRender: false,
    content,
    injectNonce: pageNonce(),
    extensions: [StarterKit.configure({ undoRedo: false }), MarkDecorations],
    editorProps: {
      attributes: {
        role: "document",
        "aria-label": "Article text",
        "aria-multiline": "false",
        lang: language,
        dir: direction,
        tabindex: "0",
      },
    },
  });
  const painter = useMemo(() => editor && decorationPainter(editor, blocks), [editor, blocks]);

  useEffect(() => {
    if (editor && !editor.isDestroyed) painter?.paint(marks, focusedId);
  }, [editor, painter, marks, focusedId]);

  const shown = useRef<string>(undefined);
  useEffect(() => {
    const mark = marks.find(({ id }) => id === focusedId);
    const first = mark?.ranges[0];
    if (first && painter && shown.current !== focusedId) painter.reveal(first.start);
    // What was only just written is revealed when the page has it.
    if (mark || !focusedId) shown.current = focusedId;
  }, [painter, marks, focusedId]);

  useEffect(() => {
    if (wanted && painter && editor && !editor.isDestroyed) painter.reveal(wanted.offset);
  }, [editor, painter, wanted]);

  useEffect(() => {
    if (!editor) return;
    const report = () => onMark(selectedRange(editor.view, blocks, text));
    document.addEventListener("selectionchange", report);
    return () => document.removeEventListener("selectionchange", report);
  }, [editor, blocks, text, onMark]);

  function pick(event: React.MouseEvent) {
    if (!editor || !window.getSelection()?.isCollapsed) return;
    const { clientX: left, clientY: top } = event;
    const found = editor.view.posAtCoords({ left, top });
    const offset = found && toTextOffset(blocks, found.pos);
    if (offset !== undefined && offset !== null)
      onPick(marksAt(marks, offset), { x: left, y: top });
  }

  return <EditorContent editor={editor} onClick={pick} className="article-text" />;
}
