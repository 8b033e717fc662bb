"use client";

import { useState } from "react";
import { Button, type ButtonTone } from "#components/ui/button.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { FormEnd } from "./form-end.tsx";
import { useAct } from "./use-act.ts";
import { useWorkbench } from "./workbench-context.ts";

export interface ReasonFormProps {
  /** The id of what is to be done something to. */
  about: string;
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
export function ReasonForm({ about, verb, label, hint, tone, done, run }: ReasonFormProps) {
  const reason = useKept(`${about}:${verb}`, "");
  const [open, setOpen] = useState(reason.isTyped);
  const { act, pending, failure } = useAct();
  const { announce } = useWorkbench();

  if (!open) {
    return (
      <Button tone={tone} className="self-start" onClick={() => setOpen(true)}>
        {verb}…
      </Button>
    );
  }

  function close() {
    reason.forget();
    setOpen(false);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (!(await act(() => run(reason.value)))) return;
    close();
    announce(done);
  }

  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-2">
      <WordsField
        label={label}
        hint={hint}
        rows={2}
        value={reason.value}
        onChange={reason.set}
        error={failure?.issues[0]?.message}
        focus
      />
      <FormEnd
        verb={verb}
        tone={tone === "bad" ? "bad" : "primary"}
        pending={pending}
        failure={failure}
        onCancel={close}
      />
    </form>
  );
}
