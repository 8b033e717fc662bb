"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { countOutsiderAction, eraseOutsiderAction } from "#lib/domain/erasures/actions.ts";
import { EraseForm } from "./erase-form.tsx";
import { HeldRecords } from "./held-records.tsx";
import { useHeldRecords } from "./use-held-records.ts";
import { WhatGoes } from "./what-goes.tsx";

interface Extent {
  articles: number;
  events: number;
}

const fields = ["name", "email"] as const;
const nothing = { name: "", email: "" };

/** For admins: takes what names somebody who is no member out of all that the newsroom has. */
export function EraseOutsider({ newsroom }: { newsroom: string }) {
  const t = useTranslations("erasures");
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(nothing);
  const [extent, setExtent] = useState<Extent>();
  const [erased, setErased] = useState<Extent>();
  const held = useHeldRecords();
  const button = useReturnedFocus(open);
  const texts = fields.map((field) => said[field].trim()).filter((text) => text !== "");

  async function count() {
    setExtent(undefined);
    held.setRecords([]);
    if (texts.length === 0) return;
    const counted = await countOutsiderAction(newsroom, { texts });
    if (!counted.ok) return;
    setExtent(counted.value);
    held.setRecords(counted.value.records);
  }

  return (
    <section aria-labelledby="erase-outsider" className="flex flex-col items-start gap-3">
      <h2 id="erase-outsider" className="font-serif text-lg font-semibold">
        {t("outsider.title")}
      </h2>
      <p className="max-w-prose text-sm text-ink-soft">{t("outsider.about")}</p>
      {erased ? (
        <Notice tone="good">{`${t("outsider.done", { ...erased })} ${held.done}`.trim()}</Notice>
      ) : null}
      {open ? (
        <EraseForm
          name={t("outsider.title")}
          wanted={texts[0] ?? ""}
          because="asked"
          run={(why) => {
            const { recordIds } = held;
            return eraseOutsiderAction(newsroom, { texts, recordIds, ...why });
          }}
          onDone={(value) => {
            setErased(value);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        >
          {fields.map((field) => (
            <Field
              key={field}
              label={t(`outsider.${field}`)}
              hint={field === "name" ? t("outsider.hint") : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  dir="auto"
                  autoComplete="off"
                  value={said[field]}
                  onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
                  onBlur={count}
                  className={inputClass}
                />
              )}
            </Field>
          ))}
          <WhatGoes of="outsider" />
          <p role="status" className="text-sm">
            {extent
              ? t(extent.events > 0 ? "outsider.extent" : "outsider.none", { ...extent })
              : null}
          </p>
          <HeldRecords
            {...{ newsroom, ...held }}
            onChange={extent?.events === 0 ? undefined : held.setRemoved}
          />
        </EraseForm>
      ) : (
        <Button
          ref={button}
          tone="bad"
          disabled={!hydrated}
          onClick={() => {
            setErased(undefined);
            setExtent(undefined);
            setSaid(nothing);
            held.setRecords([]);
            setOpen(true);
          }}
        >
          {t("outsider.open")}
        </Button>
      )}
    </section>
  );
}
