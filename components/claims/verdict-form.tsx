"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { proposeVerdictAction } from "#lib/domain/claims/actions.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import {
  changesText,
  type Disposition,
  dispositions,
  type Rating,
  ratings,
} from "#lib/domain/claims/verdicts.ts";
import { QuickVerdict } from "./quick-verdict.tsx";
import { ReplacementFields } from "./replacement-fields.tsx";

/** Where a reviewer proposes a verdict: by hand, or with one key and the number of a source. */
export function VerdictForm({ claim }: { claim: ClaimView }) {
  const { view, announce } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState(false);
  const [rating, setRating] = useState<Rating>("verified");
  const [disposition, setDisposition] = useState<Disposition>("stands");
  const [rationale, setRationale] = useState("");
  const [oldText, setOldText] = useState(claim.spans[0]?.exact ?? "");
  const [newText, setNewText] = useState("");

  if (!open) {
    return (
      <div className="flex flex-wrap items-start gap-2">
        <Button tone="primary" onClick={() => setOpen(true)}>
          {claim.verdicts.length > 0 ? "Propose another verdict" : "Propose a verdict"}
        </Button>
        <QuickVerdict claim={claim} />
      </div>
    );
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const replaced = changesText(disposition)
      ? { oldText, newText: disposition === "cut" ? undefined : newText }
      : {};
    const input = { claimId: claim.id, rating, disposition, rationale, ...replaced };
    if (!(await act(() => proposeVerdictAction(view.newsroom, input)))) return;
    setOpen(false);
    setRationale("");
    announce(`Verdict proposed on claim ${claim.number}`);
  }

  return (
    <form
      onSubmit={submit}
      aria-label={`Verdict on claim ${claim.number}`}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label="Verdict">
          {(control) => (
            <select
              {...control}
              value={rating}
              onChange={(event) => setRating(event.target.value as Rating)}
              className={inputClass}
            >
              {Object.entries(ratings).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="The text" error={issue("disposition")}>
          {(control) => (
            <select
              {...control}
              value={disposition}
              onChange={(event) => setDisposition(event.target.value as Disposition)}
              className={inputClass}
            >
              {Object.entries(dispositions).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {changesText(disposition) ? (
        <ReplacementFields
          cut={disposition === "cut"}
          oldText={oldText}
          newText={newText}
          onOldText={setOldText}
          onNewText={setNewText}
          issue={issue}
        />
      ) : null}
      <Field label="What it rests on" error={issue("rationale")}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            value={rationale}
            onChange={(event) => setRationale(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          Propose
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
