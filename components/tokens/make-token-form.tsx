"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { makeTokenAction } from "#lib/domain/tokens/actions.ts";
import { lifetimesInDays } from "#lib/domain/tokens/schema.ts";
import { ScopeChoice } from "./scope-choice.tsx";

/** For admins: a token for a program, with what it may do and for how long. */
export function MakeTokenForm({ newsroom }: { newsroom: string }) {
  const t = useTranslations("tokens");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [made, setMade] = useState<{ name: string; token: string }>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMade(undefined);
    const data = new FormData(event.currentTarget);
    const name = String(data.get("name"));
    const input = { name, scopes: data.getAll("scopes"), days: Number(data.get("days")) };
    const done = await act(() => makeTokenAction(newsroom, input));
    if (!done) return;
    setMade({ name, token: done.value.token });
    form.current?.reset();
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="make-token"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="make-token" className="font-serif text-lg font-semibold">
        {t("make")}
      </h2>
      {made ? (
        <Notice tone="good">
          {t("madeNow", { name: made.name })}
          <ShownOnce label={t("token")} secret={made.token} />
        </Notice>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Field label={t("name")} hint={t("nameHint")} error={issue("name")}>
        {(control) => (
          <input
            {...control}
            name="name"
            dir="auto"
            autoComplete="off"
            maxLength={80}
            className={inputClass}
          />
        )}
      </Field>
      <ScopeChoice error={issue("scopes")} />
      <Field label={t("holdsFor")} error={issue("days")}>
        {(control) => (
          <select {...control} name="days" defaultValue={90} className={inputClass}>
            {lifetimesInDays.map((days) => (
              <option key={days} value={days}>
                {t("days", { n: days })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
