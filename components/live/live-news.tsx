"use client";

import { useMessages, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { flash } from "./flashed.ts";
import { useLiveArticle } from "./live-context.ts";
import { movedWords } from "./moved-words.ts";
import { type AboutOf, toldOfChanges } from "./told-of-change.ts";
import { useIsTyping } from "./use-is-typing.ts";

/** Says what others did once the page shows it, and tells the others where one is. Shows nothing itself. */
export function LiveNews() {
  const t = useTranslations("live");
  const { changes: known } = useMessages().live;
  const { view, selectedId, draft, setDraft, announce } = useWorkbench();
  const { take, beAt } = useLiveArticle();

  useEffect(() => {
    const changes = take(view.seq);
    if (changes.length === 0) return;
    const aboutOf: AboutOf = ({ claim, annotation }) => {
      const number = view.claims.find(({ id }) => id === claim)?.number;
      const kind = view.annotations.find(({ id }) => id === annotation)?.kind;
      return number ? { kind: "claim", number } : kind && { kind };
    };
    announce(toldOfChanges(changes, aboutOf, { say: t, changes: known }));
    flash(changes.flatMap(({ claim, annotation }) => claim ?? annotation ?? []));
  }, [view, take, announce, t, known]);

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
