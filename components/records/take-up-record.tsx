"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ActionResult } from "#lib/platform/command/action.ts";
import type { RecordView } from "#lib/reports/record-view.ts";

/** Whether the claims of a record come along, how many, and which stay out. */
function WithClaims(props: {
  record: Pick<RecordView, "along" | "canTakeUpClaims">;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const { along, canTakeUpClaims } = props.record;
  const { claims, withdrawn, hidden } = along;
  const t = useTranslations("records");
  const hintId = useId();
  const mayBring = canTakeUpClaims && claims > 0;
  const hint = [
    mayBring && t("withClaimsHint", { count: claims }),
    !canTakeUpClaims && claims > 0 && t("claimsNotYours"),
    withdrawn > 0 && t("withdrawnStay", { count: withdrawn }),
    hidden > 0 && t("hiddenStay", { count: hidden }),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="flex flex-col gap-1">
      {mayBring ? (
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={props.value}
            onChange={({ target }) => props.onChange(target.checked)}
            aria-describedby={hintId}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          {t("withClaims", { count: claims })}
        </label>
      ) : null}
      {hint ? (
        <p id={hintId} className="max-w-xl text-xs text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Goes on with a record's text, and its claims, as a draft of this newsroom, and leads there. */
export function TakeUpRecord(props: {
  newsroom: string;
  record: Pick<RecordView, "id" | "along" | "canTakeUpClaims">;
  takeUp: (
    newsroom: string,
    input: { recordId: string; withClaims: boolean },
  ) => Promise<ActionResult<{ articleId: string }>>;
}) {
  const { newsroom, record } = props;
  const t = useTranslations("records");
  const router = useRouter();
  const [withClaims, setWithClaims] = useState(record.canTakeUpClaims && record.along.claims > 0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function go() {
    setBusy(true);
    setProblem(undefined);
    const input = { recordId: record.id, withClaims };
    const result = await props.takeUp(newsroom, input).catch(() => undefined);
    if (result?.ok) return router.push(`/n/${newsroom}/articles/${result.value.articleId}`);
    setProblem(result ? result.message : t("offline"));
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-2">
      <WithClaims record={record} value={withClaims} onChange={setWithClaims} />
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" onClick={go} disabled={busy} className="px-4 py-2">
          {t("takeUp")}
        </Button>
        <p className="max-w-xl text-xs text-ink-soft">{t("takeUpHint")}</p>
        {problem ? <Notice tone="bad">{problem}</Notice> : null}
      </div>
    </div>
  );
}
