"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { makeCorrection } from "#components/outbox/doors.ts";
import { formClass } from "#components/publication/form-class.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { Stage } from "#lib/domain/publication/corrections.ts";
import type { CorrectionView } from "#lib/domain/publication/present.ts";

const NONE = "none";

/** For an editor, where the corrected text is signed off: the notice, and how the error came about. */
export function MakeCorrection({ correction }: { correction: CorrectionView }) {
  const t = useTranslations("corrections.make");
  const { corrections, findings } = useMessages();
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [missedAt, setMissedAt] = useState<Stage>("checking");
  const [rule, setRule] = useState<string>(NONE);
  const { article, revision } = view;
  const about = correction.id;
  const notice = useKept(`${about}:notice`, "");
  const url = useKept(`${about}:url`, view.publications[0]?.url ?? "");
  const oldText = useKept(`${about}:old`, correction.exact ?? "");
  const newText = useKept(`${about}:new`, "");
  const cause = useKept(`${about}:cause`, "");

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = {
      ...{ articleId: article.id, revisionId: revision.id, missedAt },
      ...{ notice: notice.value, url: url.value, rootCause: cause.value },
      ...{ oldText: oldText.value, newText: newText.value },
      rule: rule === NONE ? undefined : rule,
    };
    if (!(await act(() => makeCorrection(view.newsroom, input)))) return;
    for (const kept of [notice, url, oldText, newText, cause]) kept.forget();
    setOpen(false);
    did({ said: t("done"), kept: t("kept") });
  }

  if (!isOpen) {
    return (
      <Button tone="primary" className="self-start" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
    );
  }
  const titles = Object.entries(findings.rules).map(([id, { title }]) => [id, title]);
  const words = { quoted: true, lang: article.language, rows: 2 };
  return (
    <form onSubmit={submit} aria-label={t("name")} className={formClass}>
      <WordsField
        label={t("notice")}
        value={notice.value}
        onChange={notice.set}
        error={issue("notice")}
        focus
      />
      <Field label={t("url")} error={issue("url")}>
        {(control) => (
          <input
            {...control}
            type="url"
            dir="ltr"
            value={url.value}
            onChange={(event) => url.set(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <WordsField
        {...words}
        label={t("old")}
        value={oldText.value}
        onChange={oldText.set}
        error={issue("oldText")}
      />
      <WordsField
        {...words}
        label={t("new")}
        value={newText.value}
        onChange={newText.set}
        error={issue("newText")}
      />
      <WordsField
        label={t("cause")}
        rows={2}
        value={cause.value}
        onChange={cause.set}
        error={issue("rootCause")}
      />
      <ChoiceField
        label={t("stage")}
        options={corrections.stages}
        value={missedAt}
        onChange={setMissedAt}
      />
      <ChoiceField
        label={t("rule")}
        options={Object.fromEntries([[NONE, t("none")], ...titles])}
        value={rule}
        onChange={setRule}
        error={issue("rule")}
      />
      <FormEnd
        verb={t("give")}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
