"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { localMinute } from "#components/claims/local-minute.ts";
import { openCorrection } from "#components/outbox/doors.ts";
import { formClass } from "#components/publication/form-class.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ErrorType, Severity } from "#lib/domain/publication/corrections.ts";
import { placeOfWords } from "./place-of-words.ts";

const NONE = "none";

/** For an editor, of a published text: the way to say that something in it is wrong, where, and how it was found. */
export function OpenCorrection() {
  const t = useTranslations("corrections.open");
  const { severities, errorTypes } = useMessages().corrections;
  const { view, did, selectedId } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const { article, revision, claims } = view;
  const [when, setWhen] = useState<string>();
  const [claimId, setClaimId] = useState<string>(NONE);
  const [severity, setSeverity] = useState<Severity>("correct");
  const [errorType, setErrorType] = useState<ErrorType>("other");
  const [isLost, setLost] = useState(false);
  const quote = useKept(`${article.id}:wrong-words`, "");
  const error = useKept(`${article.id}:wrong`, "");
  const how = useKept(`${article.id}:found-how`, "");
  const by = useKept(`${article.id}:found-by`, "");
  const spanOf = (id: string) => claims.find((claim) => claim.id === id)?.spans[0];

  function choose(id: string) {
    setClaimId(id);
    const span = spanOf(id);
    if (span) quote.set(span.exact);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const range = placeOfWords(revision.text, quote.value.trim(), spanOf(claimId)?.start);
    setLost(!range && quote.value.trim() !== "");
    if (!range && quote.value.trim() !== "") return;
    const input = {
      ...{ articleId: article.id, revisionId: revision.id, range, severity, errorType },
      ...{ error: error.value, foundHow: how.value, foundBy: by.value },
      claimId: claimId === NONE ? undefined : claimId,
      foundAt: when ? new Date(when).toISOString() : undefined,
    };
    if (!(await act(() => openCorrection(view.newsroom, input)))) return;
    for (const kept of [quote, error, how, by]) kept.forget();
    setWhen(undefined);
    did({ said: t("done"), kept: t("kept") });
  }

  if (when === undefined) {
    const begin = () => {
      setWhen(localMinute(new Date()));
      if (selectedId && spanOf(selectedId)) choose(selectedId);
    };
    return (
      <Button className="self-start" onClick={begin}>
        {t("open")}
      </Button>
    );
  }
  const named = claims.map(({ id, number, statement }) => [id, `${number}. ${statement}`]);
  return (
    <form onSubmit={submit} aria-label={t("name")} className={formClass}>
      <ChoiceField
        label={t("claim")}
        options={Object.fromEntries([[NONE, t("noClaim")], ...named])}
        value={claimId}
        onChange={choose}
      />
      <WordsField
        label={t("quote")}
        hint={t("quoteHint")}
        rows={2}
        quoted
        lang={article.language}
        value={quote.value}
        onChange={quote.set}
        error={isLost ? t("notThere") : issue("range")}
      />
      <WordsField
        label={t("error")}
        rows={2}
        value={error.value}
        onChange={error.set}
        error={issue("error")}
        focus
      />
      <WordsField
        label={t("how")}
        rows={1}
        value={how.value}
        onChange={how.set}
        error={issue("foundHow")}
      />
      <WordsField
        label={t("by")}
        rows={1}
        value={by.value}
        onChange={by.set}
        error={issue("foundBy")}
      />
      <Field label={t("when")} error={issue("foundAt")}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={when}
            onChange={(event) => setWhen(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <ChoiceField
        label={t("severity")}
        options={severities}
        value={severity}
        onChange={setSeverity}
      />
      <ChoiceField
        label={t("type")}
        options={errorTypes}
        value={errorType}
        onChange={setErrorType}
      />
      <FormEnd
        verb={t("give")}
        pending={pending}
        failure={failure}
        onCancel={() => setWhen(undefined)}
      />
    </form>
  );
}
