import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SecondFactor } from "#components/account/second-factor.tsx";
import { ShowFactor } from "#components/account/show-factor.tsx";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { safePath } from "#components/sessions/safe-path.ts";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { readAccount } from "../read-account.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.factor"))("title") };
}

/** Where a newsroom that asks for a second factor sends whoever has none. */
export default async function SecondFactorPage(props: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next: wanted } = await props.searchParams;
  const next = safePath(typeof wanted === "string" ? wanted : undefined);
  const person = await signedIn();
  if (!person) redirect("/sign-in?next=/account/second-factor");
  const t = await getTranslations("account.factor");
  const { factor } = await readAccount(person);
  if (factor && !person.isFactorShown) {
    return (
      <BarePage action={<SignOutButton compact />}>
        <PageHeading title={t("title")}>{t("show")}</PageHeading>
        <ShowFactor next={next} />
      </BarePage>
    );
  }
  return (
    <BarePage action={<SignOutButton compact />}>
      <PageHeading title={t("title")}>{t(factor ? "about" : "needed")}</PageHeading>
      <SecondFactor factor={factor} />
      {factor ? (
        <p className="mt-8">
          <Link href={next} className={buttonClass("primary")}>
            {t("goOn")}
          </Link>
        </p>
      ) : null}
    </BarePage>
  );
}
