"use client";

import { useTranslations } from "next-intl";
import { evidenceActs } from "#components/evidence/evidence-acts.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { attachEvidenceAction } from "#lib/domain/evidence/actions.ts";
import { revokeExpertAction } from "#lib/domain/experts/actions.ts";
import type { ExpertView } from "#lib/domain/experts/present.ts";
import { addSourceAction } from "#lib/domain/sources/actions.ts";

const tones = {
  waiting: "neutral",
  opened: "accent",
  answered: "good",
  expired: "neutral",
  revoked: "neutral",
} as const;

/** One expert who was asked: what, and what they said, which a member can take as evidence. */
export function ExpertEntry({ claim, expert }: { claim: ClaimView; expert: ExpertView }) {
  const t = useTranslations("experts");
  const words = useTranslations("words");
  const { view, did } = useWorkbench();
  const evidence = useTranslations("evidence");
  const reasons = useTranslations("claims.reasons");
  const { act, pending, failure } = useAct();
  const { answer, name, state } = expert;
  const { timeZone } = view.article.dateline;
  const isOpen = state === "waiting" || state === "opened";
  const isTaken = claim.evidence.some(({ quote }) => quote === answer?.body);

  async function take() {
    if (!answer) return;
    const { body, stance = "context" } = answer;
    const title = t("sourceTitle", { name });
    const source = { kind: "person", articleId: view.article.id, title, note: t("sourceNote") };
    const attached = await act(async () => {
      const added = await addSourceAction(view.newsroom, source);
      if (!added.ok) return added;
      const { sourceId } = added.value;
      const piece = { claimId: claim.id, sourceId, quote: body, stance };
      return attachEvidenceAction(view.newsroom, piece);
    });
    if (!attached) return;
    const { remove, restore } = evidenceActs(view.newsroom, attached.value.evidenceId);
    const ways = { undo: () => remove(reasons("takenBack")), redo: restore };
    did({ said: evidence("attached", { number: claim.number }), ...ways });
  }

  return (
    <li className="flex flex-col gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <bdi className="font-medium">{name}</bdi>
        <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
      </p>
      <p dir="auto" className="whitespace-pre-line">
        {expert.question}
      </p>
      <p className="text-xs text-ink-soft">
        {t.rich("askedBy", {
          who: () => <bdi>{expert.askedBy}</bdi>,
          at: () => <Time iso={expert.askedAt} timeZone={timeZone} />,
          until: () => <Time iso={expert.expiresAt} timeZone={timeZone} />,
          shared: expert.shared,
        })}
      </p>
      {answer ? (
        <>
          <blockquote
            dir="auto"
            className="border-s-2 border-line ps-2.5 font-serif text-base whitespace-pre-line"
          >
            {answer.body}
          </blockquote>
          <p className="text-xs text-ink-soft">
            {answer.stance ? `${words(`stances.${answer.stance}`)} · ` : null}
            <Time iso={answer.at} timeZone={timeZone} />
          </p>
        </>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {answer && claim.can.attachEvidence && !isTaken ? (
        <div>
          <Button disabled={pending} onClick={take}>
            {t("take")}
          </Button>
        </div>
      ) : null}
      {isOpen && view.can.askExpert ? (
        <div>
          <Button
            tone="quiet"
            disabled={pending}
            aria-label={t("revokeOf", { name })}
            onClick={() => act(() => revokeExpertAction(view.newsroom, { requestId: expert.id }))}
          >
            {t("revoke")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
