import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { AskPasswordForm } from "#components/sessions/ask-password-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions.forgotten"))("title") };
}

export default async function PasswordPage() {
  const t = await getTranslations("sessions.forgotten");
  const canMail = mailSettings() !== undefined;
  return (
    <BarePage>
      <PageHeading title={t("title")}>{t(canMail ? "byMail" : "byAdmin")}</PageHeading>
      {canMail ? <AskPasswordForm /> : null}
      <p className="mt-8 text-sm">
        <Link href="/sign-in" className="text-accent underline">
          {t("back")}
        </Link>
      </p>
    </BarePage>
  );
}
