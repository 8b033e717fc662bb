"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TableKey } from "#components/keys/key-table.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { Button, type ButtonTone } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import type { ActionResult } from "#lib/platform/command/action.ts";
import type { Done } from "./done-stack.ts";
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
  /** How to take it back, and to do it again. */
  back?: (reason: string) => Pick<Done, "undo" | "redo">;
  /** Else why it is not taken back. */
  kept?: string;
  /** The key that opens the form. */
  shortcut?: TableKey;
  onDone?: () => void;
}

/** A button that asks for a reason before it does what it says. */
export function ReasonForm(props: ReasonFormProps) {
  const { about, verb, label, hint, tone, done, run, back, kept, shortcut, onDone } = props;
  const t = useTranslations("workbench");
  const reason = useKept(`${about}:${verb}`, "");
  const [open, setOpen] = useState(reason.isTyped);
  const { act, pending, failure } = useAct();
  const { announce, did } = useWorkbench();
  useShortcut(open ? undefined : shortcut, () => setOpen(true));

  if (!open) {
    return (
      <Button
        tone={tone}
        className="self-start"
        aria-keyshortcuts={shortcut}
        title={shortcut && t("byKey", { verb, key: shortcut.toUpperCase() })}
        onClick={() => setOpen(true)}
      >
        {verb}…{shortcut ? <KeyHint of={shortcut} /> : null}
      </Button>
    );
  }

  function close() {
    reason.forget();
    setOpen(false);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const given = reason.value;
    const tell = () => {
      close();
      if (back) did({ said: `${done}.`, ...back(given) });
      else if (kept) did({ said: done, kept });
      else announce(done);
      onDone?.();
    };
    if (await act(() => run(given), tell)) tell();
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
