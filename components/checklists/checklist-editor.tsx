"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { changeChecklistAction } from "#lib/domain/checklists/actions.ts";
import type { ChecklistView, ItemView } from "#lib/domain/checklists/present.ts";

const linesOf = (items: readonly ItemView[]) => items.map(({ wording }) => wording).join("\n");
/** What is left as it stood is stored as it was, in whatever language one reads it. */
const storedOf = (items: readonly ItemView[]) =>
  new Map(items.map(({ wording, stored }) => [wording, stored ?? wording]));
const idsOf = (items: readonly ItemView[]) => items.map(({ id }) => id);

/** Where a checklist is written, a line an item. What one types is kept until it is saved or given up. */
export function ChecklistEditor(props: {
  newsroom: string;
  list: ChecklistView;
  onClose: (saved?: string) => void;
}) {
  const { newsroom, list, onClose } = props;
  const { category, items } = list;
  const t = useTranslations("checklists");
  const words = useTranslations("words");
  // The list that one began with: the page may bring a newer one while one types.
  const [seen, setSeen] = useState(() => idsOf(items));
  const lines = useKept(`${newsroom}:checklist:${category}`, linesOf(items));
  const { act, pending, failure } = useAct();
  const isOvertaken = seen.join() !== idsOf(items).join();

  function close(saved?: string) {
    lines.forget();
    onClose(saved);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const written = lines.value.split("\n").filter((line) => line.trim() !== "");
    const stored = storedOf(items);
    const wordings = written.map((line) => stored.get(line.trim()) ?? line);
    const input = { category, items: wordings, seen };
    const done = await act(() => changeChecklistAction(newsroom, input));
    if (done) close(t("saved", { n: done.value.items }));
  }

  const issue = failure?.issues[0];
  const at = /^items\.(\d+)/.exec(issue?.path ?? "")?.[1];
  const error =
    issue && at !== undefined
      ? t("fault", { number: String(Number(at) + 1), fault: issue.message })
      : issue?.message;
  return (
    <form
      onSubmit={save}
      aria-label={words(`categories.${category}`)}
      className="flex flex-col gap-3"
    >
      <WordsField
        label={t("items")}
        hint={t("hint")}
        rows={8}
        value={lines.value}
        onChange={lines.set}
        error={error}
        focus
      />
      {failure && !error ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isOvertaken ? (
        <Notice tone="warn">
          <p>{t("changed")}</p>
          <p dir="auto" className="my-1 whitespace-pre-line">
            {linesOf(items) || t("nothing")}
          </p>
          <Button onClick={() => setSeen(idsOf(items))}>{t("saveMine")}</Button>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={pending || isOvertaken}>
          {t(pending ? "saving" : "save")}
        </Button>
        <Button tone="quiet" onClick={() => close()}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
