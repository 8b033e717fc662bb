"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { addMemberAction } from "#lib/domain/members/actions.ts";
import { RoleChoice } from "./role-choice.tsx";
import { suggestPassword } from "./suggest-password.ts";

/** For admins: a person, with what they may do here and what they sign in with. */
export function AddMemberForm({ newsroom }: { newsroom: string }) {
  const t = useTranslations("members.add");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [password, setPassword] = useState("");
  const [added, setAdded] = useState<string>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAdded(undefined);
    const data = new FormData(event.currentTarget);
    const name = String(data.get("name"));
    const email = String(data.get("email"));
    const input = { name, email, password: password || undefined, roles: data.getAll("roles") };
    const done = await act(() => addMemberAction(newsroom, input));
    if (!done) return;
    const { knownAs } = done.value;
    setAdded(knownAs ? t("knownAs", { name: knownAs }) : t("added", { name, password }));
    setPassword("");
    form.current?.reset();
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="add-member"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="add-member" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      {added ? <Notice tone="good">{added}</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Field label={t("name")} error={issue("name")}>
        {(control) => (
          <input {...control} name="name" dir="auto" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field label={t("email")} error={issue("email")}>
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field label={t("password")} hint={t("passwordHint")} error={issue("password")}>
        {(control) => (
          <span className="flex gap-2">
            <input
              {...control}
              autoComplete="off"
              spellCheck={false}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              className={`${inputClass} font-mono`}
            />
            <Button
              onClick={() => setPassword(suggestPassword((bytes) => crypto.getRandomValues(bytes)))}
            >
              {t("suggest")}
            </Button>
          </span>
        )}
      </Field>
      <RoleChoice error={issue("roles")} />
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t(pending ? "adding" : "submit")}
        </Button>
      </div>
    </form>
  );
}
