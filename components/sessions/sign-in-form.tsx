"use client";

import Link from "next/link";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { CodeField } from "#components/account/code-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { DemoSignIn } from "#lib/domain/members/demo-sign-ins.ts";
import { DemoPeople } from "./demo-people.tsx";

type Problem = "wrong" | "unreachable" | "tooMany" | "codeWanted" | "codeWrong";

const codeProblems: Record<string, Problem> = {
  code_wanted: "codeWanted",
  code_wrong: "codeWrong",
};

/** Undefined where it worked; else what did not. */
async function tryToSignIn(form: FormData): Promise<Problem | undefined> {
  const [email, password, code] = ["email", "password", "code"].map((name) =>
    String(form.get(name) ?? ""),
  );
  try {
    const result = await signIn("credentials", { email, password, code, redirect: false });
    if (result?.ok && !result.error) return undefined;
    if (result?.status === 429) return "tooMany";
    if (result?.status !== 401) return "unreachable";
    return codeProblems[result.error ?? ""] ?? "wrong";
  } catch {
    return "unreachable";
  }
}

/**
 * E-mail and password, and then a code from whoever has a second factor; afterwards the page at `next` is
 * loaded anew, as whoever signed in.
 */
export function SignInForm({ next, demo }: { next: string; demo: readonly DemoSignIn[] }) {
  const t = useTranslations("sessions");
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const [asksCode, setAsksCode] = useState(false);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    const failure = await tryToSignIn(new FormData(event.currentTarget));
    if (failure === undefined) return window.location.assign(next);
    setProblem(failure);
    setAsksCode(failure === "codeWanted" || (asksCode && failure !== "wrong"));
    setBusy(false);
  }

  function fill(person: DemoSignIn) {
    for (const name of ["email", "password"] as const) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = person[name];
    }
    form.current?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
  }

  const told = problem && problem !== "codeWanted" && problem !== "codeWrong";
  return (
    <div className="flex flex-col gap-8">
      <form ref={form} method="post" onSubmit={submit} className="flex flex-col gap-4">
        {told ? <Notice tone="bad">{t(problem)}</Notice> : null}
        <div hidden={asksCode} className={asksCode ? undefined : "flex flex-col gap-4"}>
          <Field label={t("email")}>
            {(control) => (
              <input
                {...control}
                name="email"
                type="email"
                autoComplete="username"
                required
                className={`${inputClass} py-2`}
              />
            )}
          </Field>
          <Field label={t("password")}>
            {(control) => (
              <input
                {...control}
                name="password"
                type="password"
                autoComplete="current-password"
                required
                className={`${inputClass} py-2`}
              />
            )}
          </Field>
        </div>
        {asksCode ? (
          <CodeField
            label={t("code")}
            hint={t("codeHint")}
            error={problem === "codeWrong" ? t("codeWrong") : undefined}
            focus
          />
        ) : null}
        <Button type="submit" tone="primary" disabled={!hydrated || busy} className="mt-1 py-2">
          {t(busy ? "signingIn" : "signIn")}
        </Button>
      </form>
      <p className="text-sm">
        <Link href="/password" className="text-accent underline">
          {t("forgotten.link")}
        </Link>
      </p>
      {demo.length > 0 && !asksCode ? <DemoPeople people={demo} onChoose={fill} /> : null}
    </div>
  );
}
