"use client";

import { useEffect, useRef } from "react";
import { annotationNames } from "#components/annotations/annotation-names.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import { flash } from "./flashed.ts";
import { useLiveArticle } from "./live-context.ts";
import { movedWords } from "./moved-words.ts";
import { toldOfChanges } from "./told-of-change.ts";
import { useIsTyping } from "./use-is-typing.ts";

/** Says what others did once the page shows it, and tells the others where one is. Shows nothing itself. */
export function LiveNews() {
  const { view, selectedId, draft, setDraft, announce } = useWorkbench();
  const { take, beAt } = useLiveArticle();

  useEffect(() => {
    const changes = take(view.seq);
    if (changes.length === 0) return;
    const nameOf = ({ claim, annotation }: LiveChange) => {
      const number = view.claims.find(({ id }) => id === claim)?.number;
      const kind = view.annotations.find(({ id }) => id === annotation)?.kind;
      return number ? `Claim ${number}` : kind && annotationNames[kind];
    };
    announce(toldOfChanges(changes, nameOf));
    flash(changes.flatMap(({ claim, annotation }) => claim ?? annotation ?? []));
  }, [view, take, announce]);

  // What is being written about words goes with them into another text.
  const { id: revisionId, text } = view.revision;
  const writtenOn = useRef(revisionId);
  useEffect(() => {
    if (writtenOn.current === revisionId) return;
    writtenOn.current = revisionId;
    if (draft) setDraft({ ...draft, ranges: movedWords(draft.ranges, text) });
  }, [revisionId, text, draft, setDraft]);

  const isTyping = useIsTyping();
  const doing = draft || isTyping ? "writing" : "reading";
  const claim = view.claims.some(({ id }) => id === selectedId) ? selectedId : undefined;
  useEffect(() => beAt({ doing, claim }), [beAt, doing, claim]);
  return null;
}
