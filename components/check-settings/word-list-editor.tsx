"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { changeWordListAction } from "#lib/domain/check-settings/actions.ts";
import type { WordListView } from "#lib/domain/check-settings/present.ts";
import { entriesOf, linesOf } from "#lib/domain/check-settings/word-lines.ts";

/** Where a list is written, a line an entry. What one types is kept until it is saved or given up. */
export function WordListEditor(props: {
  newsroom: string;
  list: WordListView;
  onClose: (saved?: string) => void;
}) {
  const { newsroom, list, onClose } = props;
  const { kind } = list;
  const t = useTranslations("checkSettings");
  // The version that one began with: the page may bring a newer one while one types.
  const [version, setVersion] = useState(list.version);
  const lines = useKept(`${newsroom}:words:${kind}`, linesOf(list.entries));
  const { act, pending, failure } = useAct();
  const parted = kind === "spellings";

  function close(saved?: string) {
    lines.forget();
    onClose(saved);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const entries = entriesOf(lines.value, parted);
    const input = { kind, version, entries: parted ? entries : entries.flat() };
    const done = await act(() => changeWordListAction(newsroom, input));
    if (!done) return;
    const { entries: count } = done.value;
    close(t("lists.saved", { n: count }));
  }

  const issue = failure?.issues[0];
  const entry = /^entries\.(\d+)/.exec(issue?.path ?? "")?.[1];
  const number = String(Number(entry) + 1);
  const error =
    issue && entry !== undefined
      ? t("lists.fault", { number, fault: issue.message })
      : issue?.message;
  return (
    <form onSubmit={save} aria-label={t(`lists.${kind}.title`)} className="flex flex-col gap-3">
      <WordsField
        label={t("lists.entries")}
        hint={t(`lists.${kind}.hint`)}
        rows={8}
        value={lines.value}
        onChange={lines.set}
        error={error}
        focus
      />
      {failure && !error ? <Notice tone="bad">{failure.message}</Notice> : null}
      {version === list.version ? null : (
        <Notice tone="warn">
          <p>{t("lists.changed")}</p>
          <p dir="auto" className="my-1 whitespace-pre-line">
            {linesOf(list.entries) || t("lists.nothing")}
          </p>
          <Button onClick={() => setVersion(list.version)}>{t("lists.saveMine")}</Button>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={pending || version !== list.version}>
          {t(pending ? "saving" : "save")}
        </Button>
        <Button tone="quiet" onClick={() => close()}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
