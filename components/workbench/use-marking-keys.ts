"use client";

import { useTranslations } from "next-intl";
import { factId } from "#components/facts/fact-id.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useHighlight } from "./use-highlight.ts";
import { wordsAtCaret } from "./words-at-caret.ts";
import { type Draft, useWorkbench, type Words } from "./workbench-context.ts";

/**
 * The keys that begin something about words: those that are marked as the key is pressed, else what the caret is at.
 * @returns why a highlight was not kept
 */
export function useMarkingKeys(): string | undefined {
  const t = useTranslations("workbench.marking");
  const { view, text, openNow, setDraft, announce } = useWorkbench();
  const { highlight, failure } = useHighlight();
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

  function highlightMarked() {
    const ranges = [...(text.current?.marked() ?? [])];
    if (ranges.length === 0) return announce(t("needsWords"));
    void highlight(ranges, () => window.getSelection()?.removeAllRanges());
  }

  useShortcut(openClaim ? "c" : undefined, () => begin("claim"));
  useShortcut(annotate ? "m" : undefined, () => begin("comment"));
  useShortcut(annotate ? "q" : undefined, () => begin("question"));
  useShortcut(annotate ? "s" : undefined, () => begin("suggestion"));
  useShortcut(annotate ? "h" : undefined, highlightMarked);
  return failure;
}
