"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { CoverageBar } from "./coverage-bar.tsx";
import { FactCard } from "./fact-card.tsx";
import { factId } from "./fact-id.ts";
import { nextOpen } from "./next-open.ts";

/** Every fact of the text accounted for: how many, how, and the next one that nobody looked at. */
export function CoveragePanel({ facts }: { facts: readonly FactView[] }) {
  const t = useTranslations("facts");
  const { selectedId, select, showWords, announce } = useWorkbench();
  const { params, setQuery } = useQuery();
  const kind = params.get("kind") ?? undefined;
  const current = facts.find(({ key }) => factId(key) === selectedId);
  const open = facts.filter((fact) => fact.status === "open" && (!kind || fact.kind === kind));
  const judged = facts.filter(({ status }) => status === "not_checkable");

  function step(by: 1 | -1, withCaret = false) {
    const next = nextOpen(facts, current?.key, by, kind);
    if (!next) return announce(t("allDoneHere"));
    select(factId(next.key));
    if (withCaret) showWords(next.start, true);
    announce(t("news", { exact: next.exact, reason: next.reason ?? t("notLooked") }));
  }

  if (facts.length === 0) {
    return <p className="text-sm text-ink-soft">{t("none")}</p>;
  }
  return (
    <div className="flex flex-col gap-5">
      <CoverageBar facts={facts} chosen={kind} onChoose={(chosen) => setQuery({ kind: chosen })} />
      <div className="flex flex-wrap items-center gap-2">
        <Button disabled={open.length === 0} onClick={() => step(-1)}>
          {t("previous")} <KeyHint of="U" />
        </Button>
        <Button tone="primary" disabled={open.length === 0} onClick={() => step(1)}>
          {t("next")} <KeyHint of="u" />
        </Button>
        <span className="text-sm text-ink-soft tabular-nums">{t("left", { n: open.length })}</span>
      </div>
      {current ? <FactCard key={current.key} fact={current} onDone={() => step(1, true)} /> : null}
      {judged.length > 0 ? (
        <details className="text-sm">
          <summary className="w-fit rounded text-accent">
            {t("judged", { n: judged.length })}
          </summary>
          <ul className="mt-2 flex flex-col gap-1">
            {judged.map((fact) => (
              <li key={fact.key}>
                <button
                  type="button"
                  dir="auto"
                  className="rounded text-start underline-offset-2 hover:underline"
                  onClick={() => select(factId(fact.key))}
                >
                  {fact.exact}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
