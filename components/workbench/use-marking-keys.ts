"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { annotationActs } from "#components/annotations/annotation-acts.ts";
import { factId } from "#components/facts/fact-id.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { addAnnotation } from "#components/outbox/doors.ts";
import { useAct } from "./use-act.ts";
import { wordsAtCaret } from "./words-at-caret.ts";
import { type Draft, useWorkbench, type Words } from "./workbench-context.ts";

/**
 * The keys that begin something about words: those that are marked as the key is pressed, else what the caret is at.
 * @returns why a highlight was not kept
 */
export function useMarkingKeys(): string | undefined {
  const t = useTranslations("workbench.marking");
  const { view, text, openNow, setDraft, did, select, announce } = useWorkbench();
  const { act, failure } = useAct();
  const { openClaim, annotate } = view.can;

  function about(kind: Draft["kind"]): Words[] {
    const marked = text.current?.marked() ?? [];
    if (marked.length > 0) return [...marked];
    const facts = view.facts?.filter(({ status }) => status === "open") ?? [];
    const openFact = facts.find(({ key }) => factId(key) === openNow.current);
    const caret = text.current?.caret() ?? openFact?.start;
    if (caret === undefined) return [];
    const where = { kind, language: view.article.language, facts };
    const words = wordsAtCaret(view.revision.text, caret, where);
    return words ? [words] : [];
  }

  function begin(kind: Draft["kind"]) {
    const ranges = about(kind);
    if (ranges.length === 0) announce(t("needsWords"));
    // A suggestion replaces one passage.
    else if (kind === "suggestion" && ranges.length > 1) announce(t("onePassage"));
    else setDraft({ kind, ranges });
  }

  async function highlight() {
    const ranges = [...(text.current?.marked() ?? [])];
    if (ranges.length === 0) return announce(t("needsWords"));
    const where = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const over = () => window.getSelection()?.removeAllRanges();
    const done = await act(
      () => addAnnotation(view.newsroom, { ...where, kind: "highlight", body: "" }),
      over,
    );
    if (!done) return;
    over();
    const { remove, restore } = annotationActs(view.newsroom, done.value.annotationId);
    did({ said: t("highlighted"), undo: remove, redo: restore });
    select(done.value.annotationId);
  }

  useShortcut(openClaim ? "c" : undefined, () => begin("claim"));
  useShortcut(annotate ? "m" : undefined, () => begin("comment"));
  useShortcut(annotate ? "q" : undefined, () => begin("question"));
  useShortcut(annotate ? "s" : undefined, () => begin("suggestion"));
  useShortcut(annotate ? "h" : undefined, () => void highlight());
  useEffect(() => {
    if (failure) announce(failure.message);
  }, [failure, announce]);
  return failure?.message;
}
