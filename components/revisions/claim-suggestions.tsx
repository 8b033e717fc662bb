"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { suggestionsOf } from "./suggestions-of.ts";
import { unsettledDisposition } from "./unsettled-disposition.ts";
import { WordChanges } from "./word-changes.tsx";

/** What suggestions made of a claim's words, and those that wait to be taken over. */
export function ClaimSuggestions({ claim }: { claim: ClaimView }) {
  const t = useTranslations("revisions.suggested");
  const { view, select } = useWorkbench();
  const made = unsettledDisposition(view.carries, claim, view.revision.text);
  const waiting = suggestionsOf(claim, view.annotations);
  if (!made && waiting.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {made ? (
        <Notice tone="info">
          <p>{t("made", { disposition: made.disposition, revision: String(made.revision) })}</p>
          <WordChanges changes={[{ removed: made.oldText, added: made.newText }]} />
        </Notice>
      ) : null}
      {waiting.length > 0 ? (
        <CardSection title={t("title")}>
          <ul className="flex flex-col gap-1.5">
            {waiting.map(({ id, author, fileAuthor, spans, replacement }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-2">
                <WordChanges
                  changes={[
                    {
                      removed: spans.map(({ exact }) => exact).join(" "),
                      added: replacement ?? "",
                    },
                  ]}
                />
                <span className="text-xs text-ink-soft">{fileAuthor ?? author}</span>
                <Button
                  tone="quiet"
                  aria-label={t("showOf", { author: fileAuthor ?? author })}
                  onClick={() => select(id, { focus: true })}
                >
                  {t("show")}
                </Button>
              </li>
            ))}
          </ul>
        </CardSection>
      ) : null}
    </div>
  );
}
