import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MarkedLine } from "#components/sessions/marked-line.tsx";
import { OidcSignIn } from "#components/sessions/oidc-sign-in.tsx";
import { safePath } from "#components/sessions/safe-path.ts";
import { SignInForm } from "#components/sessions/sign-in-form.tsx";
import { Wordmark } from "#components/ui/wordmark.tsx";
import { demoPeople } from "#lib/domain/members/demo-sign-ins.ts";
import { oidcSettings } from "#lib/platform/auth/oidc-provider.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { demoNewsroomId } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("title") };
}

export default async function SignInPage(props: {
  searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>;
}) {
  const { next: wanted, error } = await props.searchParams;
  const next = safePath(typeof wanted === "string" ? wanted : undefined);
  if (await signedIn()) redirect(next);
  const t = await getTranslations("sessions");
  const oidc = oidcSettings();
  const problem = error === undefined ? undefined : error === "AccessDenied" ? "refused" : "failed";
  const isDemo = Boolean(await inScope({}, demoNewsroomId));
  return (
    <main className="grid min-h-dvh lg:grid-cols-[1.1fr_1fr]">
      <div className="flex flex-col justify-between gap-10 border-line px-6 py-8 sm:px-12 lg:border-e lg:px-16 lg:py-12">
        <Wordmark className="text-4xl" />
        <div className="max-w-xl">
          <p className="font-serif text-2xl leading-snug tracking-tight sm:text-[2rem]">
            {t("whatItIs")}
          </p>
        </div>
        <div className="hidden lg:block">
          <MarkedLine />
        </div>
      </div>
      <div className="flex flex-col justify-center bg-surface px-6 py-10 sm:px-12 lg:px-16">
        <div className="w-full max-w-md">
          <h1 className="mb-6 font-serif text-2xl font-semibold">{t("title")}</h1>
          {oidc ? <OidcSignIn next={next} label={oidc.label} problem={problem} /> : null}
          <SignInForm next={next} demo={isDemo ? demoPeople : []} />
        </div>
      </div>
    </main>
  );
}
