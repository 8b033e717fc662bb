"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextPreview } from "#components/articles/import/text-preview.tsx";
import { UploadArea } from "#components/articles/import/upload-area.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { noteDone } from "#components/workbench/done-store.ts";
import { readDraftFileAction } from "#lib/domain/articles/actions.ts";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
import { importRevisionAction } from "#lib/domain/revisions/actions.ts";
import { revisionDone } from "./revision-done.ts";

export interface NewVersionProps {
  newsroom: string;
  articleId: string;
  revisionId: string;
  maxUploadBytes: number;
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set("file", file);
  return form;
}

/** Chooses the file, shows what was read of it, and makes a revision of it. */
export function NewVersionForm({
  newsroom,
  articleId,
  revisionId,
  maxUploadBytes,
}: NewVersionProps) {
  const t = useTranslations("revisions.version");
  const router = useRouter();
  const [read, setRead] = useState<{ file: File; reading: DraftReading }>();
  const note = useKept(`${articleId}:version`, "");
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function choose(file: File) {
    setProblem(undefined);
    if (file.size > maxUploadBytes) {
      const most = String(Math.floor(maxUploadBytes / 1_000_000));
      return setProblem(t("tooLarge", { name: file.name, most }));
    }
    setBusy(true);
    try {
      const result = await readDraftFileAction(newsroom, formOf(file));
      if (result.ok) setRead({ file, reading: result.value });
      else setProblem(result.message);
    } catch {
      setProblem(t("offline"));
    }
    setBusy(false);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (!read) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { articleId, revisionId, note: note.value };
      const made = await importRevisionAction(newsroom, input, formOf(read.file));
      if (made.ok) {
        note.forget();
        const said = t("done", { revision: String(made.value.number) });
        noteDone(articleId, revisionDone({ newsroom, articleId }, said, made.value));
        return router.push(`/n/${newsroom}/articles/${articleId}/changes`);
      }
      setProblem(made.message);
    } catch {
      setProblem(t("offline"));
    }
    setBusy(false);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <UploadArea disabled={busy} onFile={(file) => void choose(file)} />
      {read ? (
        <>
          <Notice tone="info">{t("read", { name: read.file.name })}</Notice>
          <TextPreview reading={read.reading} fields={read.reading} />
          <WordsField label={t("note")} rows={2} value={note.value} onChange={note.set} />
          <div>
            <Button type="submit" tone="primary" disabled={busy}>
              {t(busy ? "working" : "make")}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
}
