"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { eraseSourceAction, recordsOfSourceAction } from "#lib/domain/erasures/actions.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import { EraseForm } from "./erase-form.tsx";
import { HeldRecords } from "./held-records.tsx";
import { useHeldRecords } from "./use-held-records.ts";
import { WhatGoes } from "./what-goes.tsx";

/** For admins: takes out all that a source says; or, by its number, one that they do not see. */
export function EraseSource({ source }: { source?: SourceView }) {
  const t = useTranslations("erasures");
  const { view, announce } = useWorkbench();
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState("");
  const [events, setEvents] = useState<number>();
  const held = useHeldRecords();
  const button = useReturnedFocus(open);
  const articleId = view.article.id;
  const which = source ? { sourceId: source.id } : { articleId, number: Number(number) };
  const verb = source ? t("source.open") : t("source.openUnseen");

  async function begin() {
    setEvents(undefined);
    held.setRecords([]);
    setOpen(true);
    // Of one that they do not see they are not told where its words stand.
    const found = source && (await recordsOfSourceAction(view.newsroom, { sourceId: source.id }));
    if (found?.ok) held.setRecords(found.value.records);
  }

  const said = (count: number) => `${t("source.done", { events: count })} ${held.done}`.trim();
  function done(value: { events: number[] }) {
    setEvents(value.events.length);
    announce(said(value.events.length));
    setOpen(false);
    setNumber("");
  }

  return (
    <div className="flex flex-col items-start gap-2">
      {events === undefined ? null : <Notice tone="good">{said(events)}</Notice>}
      {open ? (
        <EraseForm
          name={source ? t("source.name", { number: source.number }) : t("source.openUnseen")}
          wanted={source ? source.title : number && t("source.unseen", { number })}
          because="protection"
          run={(why) => {
            const { recordIds } = held;
            return eraseSourceAction(view.newsroom, { ...which, recordIds, ...why });
          }}
          onDone={done}
          onCancel={() => setOpen(false)}
        >
          {source ? null : (
            <Field label={t("source.number")} hint={t("source.numberHint")}>
              {(control) => (
                <input
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  value={number}
                  onChange={(event) => setNumber(event.target.value.replaceAll(/\D/g, ""))}
                  className={inputClass}
                />
              )}
            </Field>
          )}
          <WhatGoes of="source" />
          <HeldRecords newsroom={view.newsroom} {...held} onChange={held.setRemoved} />
        </EraseForm>
      ) : (
        <Button
          ref={button}
          tone="quiet"
          aria-label={source && t("source.name", { number: source.number })}
          onClick={begin}
        >
          {verb}
        </Button>
      )}
    </div>
  );
}
