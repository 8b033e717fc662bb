"use client";

import { useState } from "react";
import { SourceForm } from "#components/sources/source-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { attachEvidenceAction } from "#lib/domain/evidence/actions.ts";
import { type Stance, stances } from "#lib/domain/evidence/schema.ts";

/** Brings a source to bear on a claim: one of the article's list, or a new one. */
export function AttachEvidenceForm({ claim, onDone }: { claim: ClaimView; onDone: () => void }) {
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [sourceId, setSourceId] = useState(view.sources[0]?.id ?? "new");
  const [locator, setLocator] = useState("");
  const [quote, setQuote] = useState("");
  const [stance, setStance] = useState<Stance>("supports");

  if (sourceId === "new") {
    return (
      <div className="flex flex-col gap-2 rounded-md bg-paper p-3">
        <p className="text-sm font-medium">A new source for the article's list</p>
        <SourceForm
          onAdded={setSourceId}
          onCancel={() => (view.sources[0] ? setSourceId(view.sources[0].id) : onDone())}
        />
      </div>
    );
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { claimId: claim.id, sourceId, locator, quote, stance };
    if (!(await act(() => attachEvidenceAction(view.newsroom, input)))) return;
    announce(`Evidence attached to claim ${claim.number}`);
    onDone();
  }

  return (
    <form
      onSubmit={submit}
      aria-label={`Evidence for claim ${claim.number}`}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <div className="grid grid-cols-[1fr_8rem] gap-3">
        <Field label="Source">
          {(control) => (
            <select
              {...control}
              value={sourceId}
              onChange={(event) => setSourceId(event.target.value)}
              className={inputClass}
            >
              {view.sources.map((source) => (
                <option key={source.id} value={source.id}>
                  {source.number} · {source.title}
                </option>
              ))}
              <option value="new">A new source…</option>
            </select>
          )}
        </Field>
        <Field label="It">
          {(control) => (
            <select
              {...control}
              value={stance}
              onChange={(event) => setStance(event.target.value as Stance)}
              className={inputClass}
            >
              {Object.entries(stances).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label="Where in it" hint="Page, paragraph, time, cell">
        {(control) => (
          <input
            {...control}
            value={locator}
            onChange={(event) => setLocator(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <Field label="Quoted passage">
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            value={quote}
            onChange={(event) => setQuote(event.target.value)}
            className={`${inputClass} font-serif`}
          />
        )}
      </Field>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          Attach
        </Button>
        <Button tone="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
