"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Quoted } from "#components/ui/quoted.tsx";
import type { KeptEdit } from "./kept-edit.ts";

/** What somebody left unsaved in this browser, and what is to become of it. */
export function UnsavedEdit(props: {
  kept: KeptEdit;
  /** The number of the newest revision. */
  current: number;
  failure?: string;
  onGoOn: () => Promise<void>;
  onDiscard: () => Promise<void>;
}) {
  const t = useTranslations("revisions.edit.unsaved");
  const { kept, current, failure } = props;
  const [isBusy, setBusy] = useState(false);
  async function run(what: () => Promise<void>) {
    setBusy(true);
    await what();
    setBusy(false);
  }
  return (
    <section
      aria-labelledby="unsaved-edit"
      className="flex max-w-2xl flex-col gap-3 rounded-lg border border-line bg-surface p-5 shadow-card"
    >
      <h2 id="unsaved-edit" className="font-serif text-lg font-semibold">
        {t.rich("title", { time: () => <LocalTime iso={kept.keptAt} /> })}
      </h2>
      <p className="text-sm text-ink-soft">
        {t("began", { number: String(kept.number) })}{" "}
        {kept.number < current ? t("behind", { current: String(current) }) : t("still")}
      </p>
      {kept.note ? (
        <p className="text-sm">{t.rich("note", { q: () => <Quoted>{kept.note}</Quoted> })}</p>
      ) : null}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isBusy} onClick={() => run(props.onGoOn)}>
          {t("goOn")}
        </Button>
        <Button tone="bad" disabled={isBusy} onClick={() => run(props.onDiscard)}>
          {t("discard")}
        </Button>
      </div>
    </section>
  );
}
