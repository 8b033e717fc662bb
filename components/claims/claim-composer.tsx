"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { type Draft, useWorkbench } from "#components/workbench/workbench-context.ts";
import { openClaimAction } from "#lib/domain/claims/actions.ts";
import { type Category, categories, type Priority, priorities } from "#lib/domain/claims/schema.ts";

type ClaimDraft = Extract<Draft, { kind: "claim" }>;

/** Opens a claim: what is claimed, of which kind, how urgent. */
export function ClaimComposer({ draft, onClose }: { draft: ClaimDraft; onClose: () => void }) {
  const { view, select, announce } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const { finding, ranges } = draft;
  const words = ranges.map(({ exact }) => exact).join(" … ");
  const [statement, setStatement] = useState(finding?.message ?? words.slice(0, 2000));
  const [category, setCategory] = useState<Category>(finding ? "number" : "other");
  const [priority, setPriority] = useState<Priority>("normal");

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const about = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const input = { ...about, statement, category, priority, findingId: finding?.id };
    const done = await act(() => openClaimAction(view.newsroom, input));
    if (!done) return;
    announce(`Claim ${done.value.number} opened`);
    onClose();
    select(done.value.claimId);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Quoted spans={ranges} />
      <Field label="What is claimed" error={issue("statement")}>
        {(control) => (
          <textarea
            {...control}
            ref={focusOnce}
            rows={3}
            dir="auto"
            value={statement}
            onChange={(event) => setStatement(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Category">
          {(control) => (
            <select
              {...control}
              value={category}
              onChange={(event) => setCategory(event.target.value as Category)}
              className={inputClass}
            >
              {Object.entries(categories).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Priority">
          {(control) => (
            <select
              {...control}
              value={priority}
              onChange={(event) => setPriority(event.target.value as Priority)}
              className={inputClass}
            >
              {Object.entries(priorities).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          Open claim
        </Button>
        <Button tone="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
