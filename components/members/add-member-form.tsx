"use client";

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
    setAdded(
      knownAs
        ? `${knownAs} could sign in already and is a member now. Their name and password stay as they were.`
        : `${name} is a member now. Hand over the password “${password}”: it is not shown again.`,
    );
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
        Add a member
      </h2>
      {added ? <Notice tone="good">{added}</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Field label="Name" error={issue("name")}>
        {(control) => (
          <input {...control} name="name" dir="auto" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field label="E-mail" error={issue("email")}>
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field
        label="First password"
        hint="At least 12 characters. Leave it empty for somebody who can already sign in to Stet."
        error={issue("password")}
      >
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
              Suggest
            </Button>
          </span>
        )}
      </Field>
      <RoleChoice error={issue("roles")} />
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {pending ? "Adding…" : "Add member"}
        </Button>
      </div>
    </form>
  );
}
