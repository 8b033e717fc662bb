"use client";

import { useState } from "react";
import { Button, type ButtonTone } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { useAct } from "./use-act.ts";
import { useWorkbench } from "./workbench-context.ts";

export interface ReasonFormProps {
  /** The button that opens the form, and then sends it. */
  verb: string;
  label: string;
  hint?: string;
  tone?: ButtonTone;
  /** Said when it is done. */
  done: string;
  run: (reason: string) => Promise<ActionResult<unknown>>;
}

/** A button that asks for a reason before it does what it says. */
export function ReasonForm({ verb, label, hint, tone, done, run }: ReasonFormProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { act, pending, failure } = useAct();
  const { announce } = useWorkbench();

  if (!open) {
    return (
      <Button tone={tone} className="self-start" onClick={() => setOpen(true)}>
        {verb}…
      </Button>
    );
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (!(await act(() => run(reason)))) return;
    setOpen(false);
    setReason("");
    announce(done);
  }

  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-2">
      <Field label={label} hint={hint} error={failure?.issues[0]?.message}>
        {(control) => (
          <textarea
            {...control}
            ref={focusOnce}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" tone={tone === "bad" ? "bad" : "primary"} disabled={pending}>
          {verb}
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
