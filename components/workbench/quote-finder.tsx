"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useRef, useState } from "react";
import { keyFor, type TableKey } from "#components/keys/key-table.ts";
import { keymapNow } from "#components/keys/keymap-store.ts";
import { pressedKey } from "#components/keys/pressed-key.ts";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { findQuote, type QuoteMatches } from "#lib/engines/anchoring/find-quote.ts";
import { formsOf } from "#lib/platform/languages/languages.ts";
import { useHighlight } from "./use-highlight.ts";
import { useWorkbench } from "./workbench-context.ts";

const SHOWN = 8;

const quoteChoices = [
  { kind: "claim", key: "c" },
  { kind: "comment", key: "m" },
  { kind: "question", key: "q" },
  { kind: "suggestion", key: "s" },
  { kind: "highlight", key: "h" },
] as const satisfies { kind: string; key: TableKey }[];
type QuoteChoice = (typeof quoteChoices)[number];

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
  const { highlight } = useHighlight();
  const [quote, setQuote] = useState("");
  const id = useId();
  const places = useRef<HTMLOListElement>(null);
  const wanted = quote.trim();
  const { matches, differences } = useMemo(
    () => (wanted.length < 2 ? nothing : findQuote(view.revision.text, wanted)),
    [view.revision.text, wanted],
  );
  const { language, direction } = view.article;

  function choose(kind: QuoteChoice["kind"], at: number) {
    const match = matches[at];
    if (!match) return;
    const { start, end, exact } = match;
    const ranges = [{ start, end, exact }];
    setQuote("");
    if (kind === "highlight") void highlight(ranges);
    else setDraft({ kind, ranges });
  }

  const choices = quoteChoices.filter(({ kind }) =>
    kind === "claim" ? view.can.openClaim : view.can.annotate,
  );

  /** With the focus on what can be done about a place the keys are about that place. */
  function press(event: React.KeyboardEvent, at: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = pressedKey(event.nativeEvent);
    const chosen = choices.find(({ key }) => keyFor(keymapNow(), key) === pressed);
    if (!chosen) return;
    event.preventDefault();
    event.stopPropagation();
    choose(chosen.kind, at);
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
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          // Or the button that takes the focus would be pressed by the same key.
          event.preventDefault();
          places.current?.querySelector("button")?.focus();
        }}
        placeholder={t("type")}
        className={inputClass}
      />
      {wanted.length < 2 ? null : (
        <div role="status" className="text-xs text-ink-soft">
          {placesFound({ matches, differences })}
        </div>
      )}
      <ol ref={places} className="flex flex-col gap-2">
        {matches.slice(0, SHOWN).map((match, at) => (
          <li
            key={match.start}
            // Once it is chosen one goes on at the words.
            data-about={match.end}
            className="rounded-md border border-line bg-surface p-2.5"
          >
            <p lang={language} dir={direction} className="mb-1.5 font-serif text-base">
              <span className="text-ink-soft">…{match.prefix}</span>
              <mark className="bg-warn-soft text-ink">{match.exact}</mark>
              <span className="text-ink-soft">{match.suffix}…</span>
            </p>
            <fieldset
              aria-label={t("place", { at: at + 1, of: matches.length })}
              onKeyDown={(event) => press(event, at)}
              className="flex flex-wrap gap-1"
            >
              {choices.map(({ kind, key }) => (
                <Button
                  key={kind}
                  tone="quiet"
                  aria-keyshortcuts={key}
                  aria-label={
                    matches.length > 1
                      ? t("onPlace", { what: words(kind), at: at + 1, of: matches.length })
                      : undefined
                  }
                  onClick={() => choose(kind, at)}
                >
                  {words(kind)} <KeyHint of={key} />
                </Button>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
    </div>
  );
}
