"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { findQuote, type QuoteMatches } from "#lib/engines/anchoring/find-quote.ts";
import { formsOf } from "#lib/platform/languages/languages.ts";
import { useWorkbench } from "./workbench-context.ts";

const SHOWN = 8;

const nothing: Pick<QuoteMatches, "matches" | "differences"> = { matches: [], differences: [] };

/** "2 places, but for dashes and capitals". */
function usePlacesFound(): (found: Pick<QuoteMatches, "matches" | "differences">) => string {
  const t = useTranslations("workbench.quote");
  const language = useLocale();
  return ({ matches, differences }) => {
    const n = matches.length;
    const named = differences.map((one) => t(`differences.${one}`));
    const but = new Intl.ListFormat(formsOf[language]).format(named);
    const values = { n, but, differs: String(named.length > 0), shown: SHOWN };
    return t("places", { ...values, more: String(n > SHOWN) });
  };
}

/** Quote first: type or paste words, choose among the places where they are, annotate. */
export function QuoteFinder() {
  const t = useTranslations("workbench.quote");
  const words = useTranslations("workbench.marking");
  const placesFound = usePlacesFound();
  const { view, setDraft } = useWorkbench();
  const [quote, setQuote] = useState("");
  const id = useId();
  const wanted = quote.trim();
  const { matches, differences } = useMemo(
    () => (wanted.length < 2 ? nothing : findQuote(view.revision.text, wanted)),
    [view.revision.text, wanted],
  );
  const { language, direction } = view.article;

  function choose(draftKind: "claim" | "comment" | "question", at: number) {
    const match = matches[at];
    if (!match) return;
    const { start, end, exact } = match;
    setDraft({ kind: draftKind, ranges: [{ start, end, exact }] });
    setQuote("");
  }

  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-xs font-medium text-ink-soft">
        {t("find")}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
        placeholder={t("type")}
        className={inputClass}
      />
      {wanted.length < 2 ? null : (
        <div role="status" className="text-xs text-ink-soft">
          {placesFound({ matches, differences })}
        </div>
      )}
      <ol className="flex flex-col gap-2">
        {matches.slice(0, SHOWN).map((match, at) => (
          <li key={match.start} className="rounded-md border border-line bg-surface p-2.5">
            <p lang={language} dir={direction} className="mb-1.5 font-serif text-base">
              <span className="text-ink-soft">…{match.prefix}</span>
              <mark className="bg-warn-soft text-ink">{match.exact}</mark>
              <span className="text-ink-soft">{match.suffix}…</span>
            </p>
            <div className="flex flex-wrap gap-1">
              {view.can.openClaim ? (
                <Button tone="quiet" onClick={() => choose("claim", at)}>
                  {words("claim")}
                </Button>
              ) : null}
              {view.can.annotate ? (
                <>
                  <Button tone="quiet" onClick={() => choose("comment", at)}>
                    {words("comment")}
                  </Button>
                  <Button tone="quiet" onClick={() => choose("question", at)}>
                    {words("question")}
                  </Button>
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
