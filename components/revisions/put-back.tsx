"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { restoreRevision } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { noteDone } from "#components/workbench/done-store.ts";
import { revisionDone } from "./revision-done.ts";

/** Puts the version on this page back, as a new revision, with a note that says so. */
export function PutBack(props: {
  newsroom: string;
  articleId: string;
  number: number;
  /** The newest revision, which it replaces. */
  newest: number;
}) {
  const { newsroom, articleId, number, newest } = props;
  const t = useTranslations("revisions.putBack");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const note = useKept(`${articleId}:putBack:${number}`, t("note", { number: String(number) }));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    const input = { articleId, number, replaces: newest, note: note.value };
    const made = await restoreRevision(newsroom, input).catch(() => undefined);
    if (made?.ok) {
      note.forget();
      const numbers = { number: String(number), revision: String(made.value.number) };
      const said = t("done", numbers);
      noteDone(articleId, revisionDone({ newsroom, articleId }, said, made.value));
      return router.push(`/n/${newsroom}/articles/${articleId}`);
    }
    setProblem(made?.message ?? t("offline"));
    setBusy(false);
  }

  function cancel() {
    note.forget();
    setOpen(false);
  }

  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t("open")}</Button>;
  return (
    <form
      onSubmit={submit}
      aria-label={t("name")}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <p className="text-sm text-ink-soft">{t("about", { number: String(newest + 1) })}</p>
      <WordsField label={t("noteLabel")} rows={2} value={note.value} onChange={note.set} focus />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={busy}>
          {t("name")}
        </Button>
        <Button tone="quiet" onClick={cancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
