"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { entryShown } from "#components/keys/keys-of-entry.ts";
import { judgeFacts, withdrawJudgments } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { factId, factWords } from "./fact-id.ts";

/** A fact with how it is accounted for, and what can be done about it. */
export function FactCard({ fact, onDone }: { fact: FactView; onDone: () => void }) {
  const t = useTranslations("facts");
  const { view, setDraft, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  // Also where it was open already.
  useEffect(() => entryShown(factId(fact.key)));
  const about = { articleId: view.article.id, factKeys: [fact.key] };
  const words = factWords(fact.exact);
  const { judgment } = fact;
  const judge = (reason: string) => judgeFacts(view.newsroom, { ...about, reason });
  const withdraw = () => withdrawJudgments(view.newsroom, about);

  async function takeBack() {
    if (!judgment) return;
    const said = t("openAgain", { words });
    const tell = () => did({ said, undo: () => judge(judgment.reason), redo: withdraw });
    if (await act(withdraw, tell)) tell();
  }

  return (
    <article
      data-about={fact.start}
      className="flex flex-col gap-2.5 rounded-lg border border-line bg-surface p-4 shadow-card"
    >
      <p className="flex flex-wrap items-center gap-2 text-[13px] text-ink-soft">
        <Chip tone={fact.status === "open" ? "warn" : "neutral"}>
          {t(`statuses.${fact.status}`)}
        </Chip>
        {t("kindOne", { kind: fact.kind })}
      </p>
      <p className="font-serif text-lg leading-snug" dir="auto">
        {words}
      </p>
      {fact.status === "open" ? (
        <p className="text-sm text-ink-soft">{t("why", { reason: fact.reason ?? t("noRule") })}</p>
      ) : null}
      {judgment ? (
        <p className="text-sm text-ink-soft">
          {judgment.by}, <LocalTime iso={judgment.at} />: <bdi>{judgment.reason}</bdi>
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-2">
        {view.can.openClaim && fact.status !== "claimed" ? (
          <Button
            aria-keyshortcuts="c"
            onClick={() =>
              setDraft({
                kind: "claim",
                ranges: [{ start: fact.start, end: fact.end, exact: fact.exact }],
              })
            }
          >
            {t("openClaim")} <KeyHint of="c" />
          </Button>
        ) : null}
        {fact.can.judge && fact.status !== "claimed" ? (
          <ReasonForm
            about={`fact:${fact.key}`}
            verb={t("judge")}
            label={t("judgeWhy")}
            shortcut="d"
            hint={t("judgeHint")}
            done={t("judgeDone", { words })}
            run={judge}
            back={(reason) => ({ undo: withdraw, redo: () => judge(reason) })}
            onDone={onDone}
          />
        ) : null}
        {fact.can.withdraw ? (
          <Button tone="quiet" disabled={pending} onClick={takeBack}>
            {t("takeBack")}
          </Button>
        ) : null}
      </div>
      {failure ? <p className="text-sm text-bad">{failure.message}</p> : null}
    </article>
  );
}
