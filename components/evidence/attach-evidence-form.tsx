"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { attachEvidence } from "#components/outbox/doors.ts";
import { SourceForm } from "#components/sources/source-form.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { useKeptChoice } from "#components/ui/use-kept-choice.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { evidenceActs } from "./evidence-acts.ts";

/** Brings a source to bear on a claim: one of the article's list, or a new one. */
export function AttachEvidenceForm({ claim, onDone }: { claim: ClaimView; onDone: () => void }) {
  const t = useTranslations("evidence");
  const reasons = useTranslations("claims.reasons");
  const { stances } = useMessages().words;
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [sourceId, setSourceId] = useState(view.sources[0]?.id ?? "new");
  const locator = useKept(`${claim.id}:locator`, "");
  const quote = useKept(`${claim.id}:quote`, "");
  const stance = useKeptChoice(`${claim.id}:stance`, stances, "supports");

  if (sourceId === "new") {
    return (
      <div className="flex flex-col gap-2 rounded-md bg-paper p-3">
        <p className="text-sm font-medium">{t("newSource")}</p>
        <SourceForm
          onAdded={setSourceId}
          onCancel={() => (view.sources[0] ? setSourceId(view.sources[0].id) : onDone())}
        />
      </div>
    );
  }

  const sources: Record<string, string> = Object.fromEntries([
    ...view.sources.map(({ id, number, title }) => [id, `${number} · ${title}`]),
    ["new", t("aNewSource")],
  ]);
  // Until the page is read anew, its list does not have what was only just added.
  sources[sourceId] ??= t("justAdded");

  function close() {
    for (const field of [locator, quote, stance]) field.forget();
    onDone();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const passage = { locator: locator.value, quote: quote.value, stance: stance.value };
    const input = { claimId: claim.id, sourceId, ...passage };
    const attached = await act(() => attachEvidence(view.newsroom, input), close);
    if (!attached) return;
    const { remove, restore } = evidenceActs(view.newsroom, attached.value.evidenceId);
    const ways = { undo: () => remove(reasons("takenBack")), redo: restore };
    did({ said: t("attached", { number: claim.number }), ...ways });
    close();
  }

  return (
    <form
      onSubmit={submit}
      aria-label={t("form", { number: claim.number })}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <div className="grid grid-cols-[1fr_8rem] gap-3">
        <ChoiceField
          label={t("source")}
          options={sources}
          value={sourceId}
          onChange={setSourceId}
        />
        <ChoiceField
          label={t("stance")}
          options={stances}
          value={stance.value}
          onChange={stance.set}
        />
      </div>
      <Field label={t("locator")} hint={t("locatorHint")}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={locator.value}
            onChange={(event) => locator.set(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <WordsField label={t("quote")} rows={2} quoted value={quote.value} onChange={quote.set} />
      <FormEnd verb={t("attach")} pending={pending} failure={failure} onCancel={close} />
    </form>
  );
}
