"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { findQuote } from "#lib/engines/anchoring/find-quote.ts";
import { useWorkbench } from "./workbench-context.ts";

const SHOWN = 8;

/** Quote first: type or paste words, choose among the places where they are, annotate. */
export function QuoteFinder() {
  const { view, setDraft } = useWorkbench();
  const [quote, setQuote] = useState("");
  const id = useId();
  const wanted = quote.trim();
  const { matches, kind } =
    wanted.length < 2 ? { matches: [], kind: "none" } : findQuote(view.revision.text, wanted);
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
        Find words in the text to annotate them
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
        placeholder="Type or paste a quote"
        className={inputClass}
      />
      {wanted.length < 2 ? null : (
        <div role="status" className="text-xs text-ink-soft">
          {matches.length === 0
            ? "These words are not in the text."
            : `${matches.length} ${matches.length === 1 ? "place" : "places"}${kind === "exact" ? "" : ", but for spacing, quotation marks, dashes or capitals"}${matches.length > SHOWN ? `; the first ${SHOWN}` : ""}`}
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
                  Claim
                </Button>
              ) : null}
              {view.can.annotate ? (
                <>
                  <Button tone="quiet" onClick={() => choose("comment", at)}>
                    Comment
                  </Button>
                  <Button tone="quiet" onClick={() => choose("question", at)}>
                    Question
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
