"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { WordListView } from "#lib/domain/check-settings/present.ts";
import { WordListEditor } from "./word-list-editor.tsx";

/** One list of words: what it is for, what stands in it, and where it is changed. */
export function WordList(props: { newsroom: string; list: WordListView; canChange: boolean }) {
  const { newsroom, list, canChange } = props;
  const t = useTranslations("checkSettings.lists");
  const hydrated = useHydrated();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState<string>();

  function close(message?: string) {
    setEditing(false);
    setSaved(message);
  }

  return (
    <section
      aria-labelledby={list.kind}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-card"
    >
      <div>
        <h3 id={list.kind} className="font-medium">
          {t(`${list.kind}.title`)}
        </h3>
        <p className="text-sm text-ink-soft">{t(`${list.kind}.about`)}</p>
      </div>
      {saved ? <Notice tone="good">{saved}</Notice> : null}
      {editing ? (
        <WordListEditor newsroom={newsroom} list={list} onClose={close} />
      ) : (
        <>
          {list.entries.length > 0 ? (
            <ul className="max-h-64 divide-y divide-line overflow-y-auto text-sm">
              {list.entries.map((words) => (
                <li key={words.join("\n")} dir="auto" className="py-1 wrap-anywhere">
                  {words.join(", ")}
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-sm">{t(`${list.kind}.none`)}</p>
          )}
          {canChange ? (
            <Button
              className="self-start"
              disabled={!hydrated}
              aria-describedby={list.kind}
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
