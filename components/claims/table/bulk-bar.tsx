"use client";

import { useMessages, useTranslations } from "next-intl";
import { approveClaim } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { type Given, givenBack, giving, takers } from "./bulk-plan.ts";
import { Give } from "./give.tsx";
import { bulkDecision, type Seen } from "./seen-claims.ts";
import { type Refused, useBulk } from "./use-bulk.ts";

type Said = "assigned" | "left" | "category" | "priority" | "due";

/** What can be done to all claims that are ticked. Those that wait for a decision are approved once each was seen. */
export function BulkBar(props: {
  ticked: readonly ClaimView[];
  seen: ReadonlyMap<string, Seen>;
  onClear: () => void;
}) {
  const { ticked, seen, onClear } = props;
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { categories, priorities } = useMessages().words;
  const { view, did, announce, select } = useWorkbench();
  const { bulk, pending, progress, result } = useBulk();
  const decision = bulkDecision(ticked, seen, view.revision.id);
  const { toApprove, unseen, changed, leftOut } = decision;
  const decides = toApprove.length > 0 || leftOut.some(({ why }) => why !== undefined);

  const tell = ({ number, message }: Refused) =>
    message === undefined
      ? t("bulk.unreachable", { number })
      : t("bulk.refused", { number, message });

  async function give(given: Given, said: Said) {
    const claims = takers(ticked, given);
    const outcome = await bulk(giving(view.newsroom, claims, given));
    if (!outcome) return;
    const { refused } = outcome;
    const taken = claims.filter(({ number }) => refused.every((one) => one.number !== number));
    const told = t(`bulk.given.${said}`, { n: taken.length });
    if (taken.length > 0) did({ said: told, ...givenBack(view.newsroom, taken, given, tell) });
    else announce(told);
  }

  async function approve() {
    // What was seen, whatever there is by now: the server refuses what is another.
    const outcome = await bulk(
      decision.seen.map(({ shown, ...saw }) => ({
        number: toApprove.find(({ id }) => id === saw.claimId)?.number ?? 0,
        run: () => approveClaim(view.newsroom, saw),
      })),
    );
    if (!outcome) return;
    const { done, waiting } = outcome;
    const later = { n: done, later: waiting };
    const told = waiting > 0 ? t("bulk.approvedLater", later) : t("bulk.approved", { n: done });
    if (done + waiting > 0) did({ said: told, kept: kept("approval") });
    else announce(told);
  }

  return (
    <section
      aria-label={t("bulk.name")}
      className="sticky top-0 z-10 flex flex-col gap-2 rounded-lg border border-accent bg-surface p-3 shadow-float"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="me-auto text-sm font-medium tabular-nums">
          {progress ? t("bulk.progress", { ...progress }) : t("bulk.ticked", { n: ticked.length })}
        </p>
        <Give
          label={t("bulk.giveTo")}
          options={[
            ["nobody", t("bulk.nobody")],
            ...view.checkers.map(({ id, name }) => [id, name] as const),
          ]}
          disabled={pending}
          onGive={(key) =>
            void give(
              { ownerId: key === "nobody" ? null : key },
              key === "nobody" ? "left" : "assigned",
            )
          }
        />
        <Give
          label={t("category")}
          options={Object.entries(categories)}
          disabled={pending}
          onGive={(category) => void give({ category }, "category")}
        />
        <Give
          label={t("priority")}
          options={Object.entries(priorities)}
          disabled={pending}
          onGive={(priority) => void give({ priority }, "priority")}
        />
        <Give
          label={t("dueHere")}
          disabled={pending}
          onGive={(typed) => void give({ dueAt: new Date(typed).toISOString() }, "due")}
        />
        {unseen.length > 0 ? (
          <Button disabled={pending} onClick={() => select(unseen[0]?.id, { focus: true })}>
            {t("bulk.lookAtNext", {
              seen: toApprove.length - unseen.length,
              of: toApprove.length,
            })}
          </Button>
        ) : toApprove.length > 0 ? (
          <Button tone="good" disabled={pending} onClick={approve}>
            {t("bulk.approve", { n: toApprove.length })}
          </Button>
        ) : null}
        <Button tone="quiet" disabled={pending} onClick={onClear}>
          {t("bulk.clear")}
        </Button>
      </div>
      {unseen.length > 0 ? <p className="text-xs text-ink-soft">{t("bulk.unseen")}</p> : null}
      {changed.map(({ id, number }) => (
        <p key={id} className="text-xs text-warn">
          {t("bulk.changed", { number })}
        </p>
      ))}
      {decides && leftOut.length > 0 ? (
        <div className="text-xs text-ink-soft">
          <p>{t("bulk.leftOut")}</p>
          <ul>
            {leftOut.map(({ claim, why }) => (
              <li key={claim.id}>
                {t("bulk.refused", {
                  number: claim.number,
                  message: why ?? t("bulk.noVerdictWaits"),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {result && result.refused.length > 0 ? (
        <Notice tone="bad">
          <ul>
            {result.refused.map((refused) => (
              <li key={refused.number}>{tell(refused)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </section>
  );
}
