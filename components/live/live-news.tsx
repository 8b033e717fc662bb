"use client";

import { useMessages, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { placeOfKey, rangesNow } from "#components/workbench/begun/begun-place.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { flash } from "./flashed.ts";
import { useLiveArticle } from "./live-context.ts";
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

  // What is being written about words goes with them into another text. Where it cannot be told which they are,
  // it stays as it was, which the form says.
  const { id: revisionId, text } = view.revision;
  const articleId = view.article.id;
  const writtenOn = useRef(revisionId);
  useEffect(() => {
    if (writtenOn.current === revisionId) return;
    writtenOn.current = revisionId;
    const place = draft?.keptAs === undefined ? undefined : placeOfKey(articleId, draft.keptAs);
    const ranges = place && rangesNow(place, { id: revisionId, text });
    if (draft && ranges) setDraft({ ...draft, ranges });
  }, [revisionId, text, articleId, draft, setDraft]);

  const isTyping = useIsTyping();
  const doing = draft || isTyping ? "writing" : "reading";
  const claim = view.claims.some(({ id }) => id === selectedId) ? selectedId : undefined;
  useEffect(() => beAt({ doing, claim }), [beAt, doing, claim]);
  return null;
}
