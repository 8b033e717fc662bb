"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { setRisk } from "#components/outbox/doors.ts";
import { formClass } from "#components/publication/form-class.ts";
import { Button } from "#components/ui/button.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { placeOf, type RiskLevel, riskLevels } from "#lib/domain/signers/risk.ts";
import { LevelChoice } from "./level-choice.tsx";

/** For an editor: how great the risk of the article is, and why. An author of it is offered what is higher alone. */
export function RiskForm() {
  const t = useTranslations("signers.risk");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [level, setLevel] = useState<RiskLevel>();
  const { article, newsroom, signing } = view;
  const reason = useKept(`${article.id}:risk`, "");
  const levels = riskLevels.filter(
    (one) => one !== signing.risk && (signing.canLowerRisk || placeOf(one) > placeOf(signing.risk)),
  );
  const [first] = levels;
  if (!signing.canSetRisk || !first) return null;

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { articleId: article.id, level, reason: reason.value };
    if (!(await act(() => setRisk(newsroom, input)))) return;
    reason.forget();
    setLevel(undefined);
    did({ said: t("done"), kept: t("kept") });
  }

  if (level === undefined) {
    return (
      <Button tone="quiet" className="self-start" onClick={() => setLevel(first)}>
        {t("open")}
      </Button>
    );
  }
  return (
    <form onSubmit={submit} aria-label={t("name")} className={formClass}>
      <LevelChoice label={t("name")} value={level} onChange={setLevel} levels={levels} />
      <WordsField
        label={t("why")}
        value={reason.value}
        onChange={reason.set}
        error={issue("reason")}
        focus
      />
      <FormEnd
        verb={t("give")}
        pending={pending}
        failure={failure}
        onCancel={() => setLevel(undefined)}
      />
    </form>
  );
}
