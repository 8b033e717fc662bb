"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { annotationActs } from "#components/annotations/annotation-acts.ts";
import { addAnnotation } from "#components/outbox/doors.ts";
import { useAct } from "./use-act.ts";
import { useWorkbench, type Words } from "./workbench-context.ts";

/** Highlights words at once: there is nothing to write. Says what kept it from being done. */
export function useHighlight() {
  const t = useTranslations("workbench.marking");
  const { view, did, select, announce } = useWorkbench();
  const { act, failure } = useAct();

  async function highlight(ranges: Words[], over?: () => void) {
    const where = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const done = await act(
      () => addAnnotation(view.newsroom, { ...where, kind: "highlight", body: "" }),
      over,
    );
    if (!done) return;
    over?.();
    const { remove, restore } = annotationActs(view.newsroom, done.value.annotationId);
    did({ said: t("highlighted"), undo: remove, redo: restore });
    select(done.value.annotationId);
  }

  useEffect(() => {
    if (failure) announce(failure.message);
  }, [failure, announce]);
  return { highlight, failure: failure?.message };
}
