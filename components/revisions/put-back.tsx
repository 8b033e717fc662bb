"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { restoreRevision } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { WordsField } from "#components/ui/words-field.tsx";
import { noteDone } from "#components/workbench/done-store.ts";
import { revisionDone } from "./revision-done.ts";

const offline = "The server cannot be reached. Nothing was changed; please try again.";

/** Puts the version on this page back, as a new revision, with a note that says so. */
export function PutBack(props: {
  newsroom: string;
  articleId: string;
  number: number;
  /** The newest revision, which it replaces. */
  newest: number;
}) {
  const { newsroom, articleId, number, newest } = props;
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState(`Puts revision ${number} back.`);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    const input = { articleId, number, replaces: newest, note };
    const made = await restoreRevision(newsroom, input).catch(() => undefined);
    if (made?.ok) {
      const said = `Revision ${number} put back: revision ${made.value.number}.`;
      noteDone(articleId, revisionDone({ newsroom, articleId }, said, made.value));
      return router.push(`/n/${newsroom}/articles/${articleId}`);
    }
    setProblem(made?.message ?? offline);
    setBusy(false);
  }

  if (!isOpen) return <Button onClick={() => setOpen(true)}>Put this version back…</Button>;
  return (
    <form
      onSubmit={submit}
      aria-label="Put this version back"
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <p className="text-sm text-ink-soft">
        The article will read as it does here, as revision {newest + 1}. What hangs on the text goes
        along; approvals of words that change by it end, and none comes back.
      </p>
      <WordsField label="Note" rows={2} value={note} onChange={setNote} focus />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={busy}>
          Put this version back
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
