"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { ChecklistView } from "#lib/domain/checklists/present.ts";
import { ChecklistEditor } from "./checklist-editor.tsx";

/** What is asked of claims of one category, and where that is written. */
export function Checklist(props: { newsroom: string; list: ChecklistView; canChange: boolean }) {
  const { newsroom, list, canChange } = props;
  const { category, items } = list;
  const t = useTranslations("checklists");
  const words = useTranslations("words");
  const hydrated = useHydrated();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState<string>();
  const headingId = `checklist-${category}`;

  function close(message?: string) {
    setEditing(false);
    setSaved(message);
  }

  return (
    <section
      aria-labelledby={headingId}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-card"
    >
      <h2 id={headingId} className="font-medium">
        {words(`categories.${category}`)}
      </h2>
      {saved ? <Notice tone="good">{saved}</Notice> : null}
      {editing ? (
        <ChecklistEditor newsroom={newsroom} list={list} onClose={close} />
      ) : (
        <>
          {items.length > 0 ? (
            <ol className="list-decimal ps-5 text-sm marker:text-ink-soft">
              {items.map(({ id, wording }) => (
                <li key={id} className="py-1 ps-1 wrap-anywhere">
                  <bdi>{wording}</bdi>
                </li>
              ))}
            </ol>
          ) : (
            <p className="text-sm">{t("none")}</p>
          )}
          {canChange ? (
            <Button
              className="mt-auto self-start"
              disabled={!hydrated}
              aria-describedby={headingId}
              onClick={() => {
                setSaved(undefined);
                setEditing(true);
              }}
            >
              {t("edit")}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}
