"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useMemo, useRef, useState } from "react";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { charAtPoint } from "./char-at-point.ts";
import { hasHighlights, highlightPainter } from "./highlight-painter.ts";
import { decorationPainter, MarkDecorations } from "./mark-decorations.ts";
import type { Marked, MarkedRange } from "./marked-words.ts";
import { Minimap } from "./minimap.tsx";
import { pageNonce } from "./page-nonce.ts";
import { markIndex, marksAt, type PaintedMark, type Painter } from "./painter.ts";
import { reveal } from "./reveal.ts";
import { textSurface } from "./text-surface.ts";
import { useCaret } from "./use-caret.ts";
import { useMarking } from "./use-marking.ts";
import { type PartInView, usePartInView } from "./use-part-in-view.ts";

/** Words that the reader asked to see; a new object each time. */
export interface Wanted {
  offset: number;
  /** He goes on there by keyboard. */
  withCaret?: boolean;
}

export interface ArticleTextProps {
  /** What is shown; give the component this revision's id as its `key`, for it never changes. */
  document: TiptapDoc;
  language: string;
  direction: "ltr" | "rtl";
  marks: readonly PaintedMark[];
  focusedId: string | undefined;
  /** What is marked, or written about and not yet back from the server. */
  sketch: readonly Pick<MarkedRange, "start" | "end">[];
  wanted?: Wanted;
  /** The reader pointed at a place: what lies there, the innermost first. */
  onPick: (marks: PaintedMark[], place: { x: number; y: number }, byKey?: boolean) => void;
  /** The reader marked words, or (undefined) let them go. */
  onMark: (marked: Marked | undefined) => void;
  /** The reader scrolled, and came to rest. */
  onRest?: (part: PartInView) => void;
}

/** The article as it stands: read-only, with marks painted over it. */
export function ArticleText(props: ArticleTextProps) {
  // A page that is read anew brings the same document as a new object.
  const [content] = useState(props.document);
  const { marks, focusedId, sketch, wanted, onPick, onMark, language, direction } = props;
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
  const surface = useMemo(
    () => editor && textSurface(editor.view, blocks, text),
    [editor, blocks, text],
  );
  const margin = useRef<HTMLDivElement>(null);
  const index = useMemo(() => markIndex(marks), [marks]);
  const [painter, setPainter] = useState<Painter>();

  useEffect(() => {
    if (!editor || !surface || !margin.current) return;
    const made = hasHighlights()
      ? highlightPainter(surface, margin.current)
      : decorationPainter(editor, surface, margin.current);
    setPainter(made);
    return made.stop;
  }, [editor, surface]);

  useEffect(() => painter?.paint(index, focusedId), [painter, index, focusedId]);
  useEffect(() => painter?.sketch(sketch), [painter, sketch]);

  const shown = useRef<string>(undefined);
  useEffect(() => {
    const mark = marks.find(({ id }) => id === focusedId);
    const first = mark?.ranges[0];
    if (first && surface && shown.current !== focusedId) reveal(surface, first.start);
    // What was only just written is revealed when the page has it.
    if (mark || !focusedId) shown.current = focusedId;
  }, [surface, marks, focusedId]);

  useMarking(surface, language, onMark);
  usePartInView(surface, props.onRest);
  const caret = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const isRightToLeft = direction === "rtl";
  const onOpen = (found: PaintedMark[], at: { x: number; y: number }) => onPick(found, at, true);
  const goTo = useCaret(surface, { language, isRightToLeft, index, caret, status, onOpen });

  useEffect(() => {
    if (!wanted || !surface) return;
    reveal(surface, wanted.offset);
    if (wanted.withCaret) goTo.current?.(wanted.offset);
  }, [surface, wanted, goTo]);

  function under(event: React.MouseEvent): PaintedMark[] {
    const offset = surface ? charAtPoint(surface, event.clientX, event.clientY) : undefined;
    return offset === undefined ? [] : marksAt(index, offset);
  }

  function pick(event: React.MouseEvent) {
    if (!window.getSelection()?.isCollapsed) return;
    onPick(under(event), { x: event.clientX, y: event.clientY });
  }

  function point(event: React.MouseEvent<HTMLElement>) {
    event.currentTarget.classList.toggle("over-mark", under(event).length > 0);
  }

  return (
    <div dir={direction} className="relative">
      <div ref={margin} aria-hidden="true" className="text-margin" />
      <EditorContent editor={editor} onClick={pick} onMouseMove={point} className="article-text" />
      <div ref={caret} hidden aria-hidden="true" className="text-caret" />
      {surface && marks.length > 0 ? <Minimap surface={surface} index={index} /> : null}
      <p ref={status} role="status" aria-live="polite" lang={language} className="sr-only" />
    </div>
  );
}
