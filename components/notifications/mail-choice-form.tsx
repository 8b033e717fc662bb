"use client";

import { useMessages, useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { chooseMailAction } from "#lib/domain/notifications/actions.ts";
import type { MailChoices } from "#lib/platform/notifications/choices.ts";
import { kindKeys, type NotificationKind } from "#lib/platform/notifications/kinds.ts";
import type { MailChoice } from "#lib/platform/notifications/mail-choices.ts";

/** When one is told of each kind by e-mail; kept as it is chosen. */
export function MailChoiceForm(props: { newsroom: string; choices: MailChoices }) {
  const t = useTranslations("notifications");
  const { choices: names } = useMessages().notifications;
  const [kept, setKept] = useState(props.choices);
  const [choices, showNow] = useOptimistic(kept);
  const [failure, setFailure] = useState<string>();
  const [, start] = useTransition();

  function choose(kind: NotificationKind, choice: MailChoice) {
    const next = { ...choices, [kind]: choice };
    start(async () => {
      showNow(next);
      const answer = await chooseMailAction(props.newsroom, { kind, choice }).catch(
        () => undefined,
      );
      if (answer?.ok) setKept((before) => ({ ...before, [kind]: choice }));
      setFailure(answer?.ok ? undefined : (answer?.message ?? t("choiceOffline")));
    });
  }

  return (
    <div className="flex flex-col gap-3">
      {kindKeys.map((kind) => (
        <div key={kind} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <span className="text-sm">{t(`kinds.${kind}`)}</span>
          <SwitchChoice
            title={t("choice", { kind })}
            options={names}
            value={choices[kind]}
            onChange={(choice) => choose(kind, choice)}
          />
        </div>
      ))}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </div>
  );
}
