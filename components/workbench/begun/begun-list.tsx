"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { documentOf } from "#components/rich-text/draft.ts";
import { Button } from "#components/ui/button.tsx";
import { useKeptOwner } from "#components/ui/kept-owner.tsx";
import { dropWords, findWords, nameOf } from "#components/ui/kept-store.ts";
import { Quoted } from "#components/ui/quoted.tsx";
import { plainText } from "#lib/core/text/rich-text.ts";
import { useWorkbench } from "../workbench-context.ts";
import type { BegunDraft } from "./begun-drafts.ts";
import { rangesNow } from "./begun-place.ts";
import { useBegun } from "./use-begun.ts";

const SHOWN = 80;

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
}

function Begun({ begun }: { begun: BegunDraft }) {
  const t = useTranslations("workbench.begun");
  const { view, setDraft, announce } = useWorkbench();
  const owner = useKeptOwner();
  const id = useId();
  const { place, key, typed } = begun;
  const { kind, ranges } = place;
  const now = rangesNow(place, view.revision);
  const { language, direction } = view.article;
  const words = shortened(ranges.map(({ exact }) => exact).join(" … "));
  const body = plainText(documentOf(typed.body ?? ""));
  const said = [typed.replacement, body, typed.statement].filter(Boolean).join(" · ");

  function goOn() {
    const at = { ranges: now ?? [], keptAs: key };
    if (kind !== "claim") return setDraft({ ...at, kind });
    const finding = view.findings.find((one) => one.id === place.findingId);
    setDraft({ ...at, kind, finding, correction: place.correction });
  }

  function discard() {
    for (const field of Object.keys(typed)) {
      const name = nameOf(owner, `${key}:${field}`);
      dropWords(name, findWords(name)?.writer);
    }
    announce(t("discarded"));
  }

  return (
    <li className="flex flex-col gap-1.5">
      <p id={id}>
        {t.rich("began", {
          kind,
          on: ranges.length > 0 ? "words" : "article",
          q: () => (
            <Quoted className="font-serif" lang={language} dir={direction}>
              {words}
            </Quoted>
          ),
        })}
      </p>
      {said ? (
        <p dir="auto" className="line-clamp-2 text-ink-soft">
          {said}
        </p>
      ) : null}
      {now ? null : <p className="text-warn">{t("lost")}</p>}
      <div className="flex flex-wrap gap-1.5">
        {now || kind !== "suggestion" ? (
          <Button aria-describedby={id} onClick={goOn}>
            {t(now ? "goOn" : "goOnWithout")}
          </Button>
        ) : null}
        <Button tone="quiet" aria-describedby={id} onClick={discard}>
          {t("discard")}
        </Button>
      </div>
    </li>
  );
}

/** What somebody began about the article and has not sent: it is gone on with at its own words. */
export function BegunList() {
  const t = useTranslations("workbench.begun");
  const { view, draft } = useWorkbench();
  const begun = useBegun(view.article.id).filter(({ key }) => key !== draft?.keptAs);
  if (begun.length === 0) return null;
  return (
    <section
      aria-label={t("name")}
      className="rounded-lg border border-line bg-surface p-3 text-sm"
    >
      <ul className="flex flex-col gap-3">
        {begun.map((one) => (
          <Begun key={one.key} begun={one} />
        ))}
      </ul>
    </section>
  );
}
