"use client";

import { useTranslations } from "next-intl";
import {
  createElement,
  Fragment,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { articleNodes } from "./article-nodes.ts";
import { caretOffset } from "./caret.ts";
import { drawElements } from "./draw-elements.ts";
import { drawHighlights, hasHighlights } from "./draw-highlights.ts";
import { markPainter } from "./mark-painter.ts";
import type { Marked, MarkedRange } from "./marked-words.ts";
import { Minimap } from "./minimap.tsx";
import { markIndex, type PaintedMark, type Painter } from "./painter.ts";
import { reveal } from "./reveal.ts";
import { type TextSurface, textSurface } from "./text-surface.ts";
import { useCaret } from "./use-caret.ts";
import { useCaretWords } from "./use-caret-words.ts";
import { useMarking } from "./use-marking.ts";
import { type PartInView, usePartInView } from "./use-part-in-view.ts";
import { usePointing } from "./use-pointing.ts";

/** Words that the reader asked to see; a new object each time. */
export interface Wanted {
  offset: number;
  /** He goes on there by keyboard. */
  withCaret?: boolean;
}

/** What a key needs to know of the text at the moment when it is pressed. */
export interface TextAtHand {
  /** The words that are marked, in the order of the text. */
  marked: () => readonly MarkedRange[];
  /** Where the caret is (UTF-16 offset); undefined where the text has not the focus. */
  caret: () => number | undefined;
}

export interface ArticleTextProps {
  atHand?: Ref<TextAtHand>;
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

/** A text that takes keys: only once there is somebody to take them. */
const keyboard = { role: "document", tabIndex: 0 };

/** The article as it stands: read-only, with marks painted over it. */
export function ArticleText(props: ArticleTextProps) {
  const t = useTranslations("editor");
  const words = useCaretWords();
  // A page that is read anew brings the same document as a new object.
  const [content] = useState(props.document);
  const { marks, focusedId, sketch, wanted, onPick, onMark, language, direction } = props;
  const shownText = useMemo(
    () => createElement(Fragment, null, ...articleNodes(content.content, direction)),
    [content, direction],
  );
  const body = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ surface: TextSurface; painter: Painter }>();
  const { surface = null, painter } = drawn ?? {};

  useLayoutEffect(() => {
    if (!body.current || !margin.current) return;
    const { text, blocks } = canonicalText(content);
    const over = textSurface(body.current, blocks, text);
    const way = hasHighlights() ? drawHighlights(over) : drawElements(over);
    const made = markPainter(over, margin.current, way);
    setDrawn({ surface: over, painter: made });
    return made.stop;
  }, [content]);

  // The server draws none of them.
  const index = useMemo(() => markIndex(surface ? marks : []), [surface, marks]);
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

  const markedNow = useMarking(surface, language, onMark);
  useImperativeHandle(
    props.atHand,
    () => ({
      marked: () => markedNow.current(),
      caret: () =>
        surface?.dom === document.activeElement && surface ? caretOffset(surface) : undefined,
    }),
    [surface, markedNow],
  );
  usePartInView(surface, props.onRest);
  const caret = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const onOpen = (found: PaintedMark[], at: { x: number; y: number }) => onPick(found, at, true);
  const goTo = useCaret(surface, { language, words, index, caret, status, onOpen });

  useEffect(() => {
    if (!wanted || !surface) return;
    reveal(surface, wanted.offset);
    if (wanted.withCaret) goTo.current?.(wanted.offset);
  }, [surface, wanted, goTo]);

  usePointing(surface, index, onPick);

  return (
    <div dir={direction} className="relative">
      <div ref={margin} aria-hidden="true" className="text-margin" />
      <div className="article-text">
        <div
          ref={body}
          className="article-body"
          lang={language}
          dir={direction}
          {...(surface ? { ...keyboard, "aria-label": t("name") } : {})}
        >
          {shownText}
        </div>
      </div>
      <div ref={caret} hidden aria-hidden="true" className="text-caret" />
      {surface && marks.length > 0 ? <Minimap surface={surface} index={index} /> : null}
      <p ref={status} role="status" aria-live="polite" lang={language} className="sr-only" />
    </div>
  );
}
