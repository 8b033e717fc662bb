"use client";

import { useTranslations } from "next-intl";
import { ReplyCount } from "#components/replies/reply-count.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Later } from "#components/ui/later.tsx";
import { Time } from "#components/ui/time.tsx";
import { bodies } from "#components/workbench/bodies-code.ts";
import { Card } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimTones } from "./tones.ts";

/** A claim in the list: a line that opens all there is about it. */
export function ClaimCard({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const words = useTranslations("words");
  const { view } = useWorkbench();
  const { dueAt } = claim;
  const { timeZone } = view.article.dateline;
  return (
    <Card
      id={claim.id}
      isComing={bodies.useCode() === undefined}
      label={t("name", { number: claim.number })}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-2">
            <span className="text-sm font-semibold">{t("name", { number: claim.number })}</span>
            <Chip tone={claimTones[claim.state]}>{words(`claimStates.${claim.state}`)}</Chip>
            {claim.priority === "normal" ? null : (
              <Chip tone={claim.priority === "high" ? "bad" : "neutral"}>
                {t("priorityChip", { priority: claim.priority })}
              </Chip>
            )}
            {dueAt && !["approved", "withdrawn"].includes(claim.state) ? (
              <span className="text-xs text-ink-soft">
                {t.rich("due", { time: () => <Time iso={dueAt} timeZone={timeZone} /> })}
              </span>
            ) : null}
            <ReplyCount of={claim.id} />
            <span className="ms-auto text-xs text-ink-soft">
              {claim.owner ? <bdi>{claim.owner.name}</bdi> : t("nobodyHasIt")}
            </span>
          </span>
          <span dir="auto">{claim.statement}</span>
        </span>
      }
    >
      <Later code={bodies}>{({ ClaimBody }) => <ClaimBody claim={claim} />}</Later>
    </Card>
  );
}
