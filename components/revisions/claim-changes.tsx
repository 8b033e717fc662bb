"use client";

import { useTranslations } from "next-intl";
import { confirmContext } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { whatChanged } from "./changed-meaning.ts";
import { correctionActs } from "./correction-acts.ts";
import { useVoice } from "./voice.ts";
import { WordChanges } from "./word-changes.tsx";

/** What revisions did to a claim, and what is to be done about it: nothing where nothing is. */
export function ClaimChanges({ claim }: { claim: ClaimView }) {
  const t = useTranslations("revisions.carried");
  const voice = useVoice();
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const carries = view.carries.filter(({ claimId }) => claimId === claim.id);
  const [last] = carries;
  const isLost = claim.spans.length === 0 && last?.effect === "lost";
  const unconfirmed = carries.filter(
    ({ contextChanges, confirmed }) => contextChanges.length > 0 && !confirmed,
  );
  const asksContext = claim.state === "approved" && unconfirmed.length > 0;
  const toApply = view.toApply.includes(claim.number);
  const isStale = claim.state === "stale" && last !== undefined && last.effect !== "applied";
  const ended = carries.find(({ effect }) => effect === "stale") ?? last;
  if (!isLost && !asksContext && !toApply && !isStale) return null;

  async function confirm() {
    const input = { claimId: claim.id };
    if (await act(() => confirmContext(view.newsroom, input))) {
      did({ said: t("confirmed", { number: String(claim.number) }), kept: kept("confirmation") });
    }
  }

  async function apply() {
    const { make, corrected } = correctionActs(view);
    const made = await act(() => make({ claimIds: [claim.id] }));
    if (!made) return;
    const numbers = { number: String(claim.number), revision: String(made.value.number) };
    did(corrected(t("made", numbers), made.value));
  }

  return (
    <div className="flex flex-col gap-2">
      {isLost ? (
        <Notice tone="warn">
          <p>{t("goneSince", { revision: String(last.revision) })}</p>
          <p lang={view.article.language} dir={view.article.direction} className="font-serif">
            {last.was.map((words) => t("quoted", { words })).join(" … ")}
          </p>
        </Notice>
      ) : null}
      {isStale && !isLost && ended ? (
        <Notice tone="warn">
          <p>
            {t("changed", {
              revision: String(ended.revision),
              what: whatChanged(ended, voice),
            })}
          </p>
          <WordChanges changes={[...ended.changes, ...ended.contextChanges]} />
        </Notice>
      ) : null}
      {asksContext ? (
        <Notice tone="info">
          <p>{t("around")}</p>
          <WordChanges changes={unconfirmed.flatMap(({ contextChanges }) => contextChanges)} />
        </Notice>
      ) : null}
      {toApply ? <Notice tone="info">{t("toMake")}</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        {asksContext && view.can.confirmContext ? (
          <Button tone="primary" disabled={pending} onClick={confirm}>
            {t("stands")}
          </Button>
        ) : null}
        {toApply && view.can.applyCorrections ? (
          <Button tone="primary" disabled={pending} onClick={apply}>
            {t("make")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
