import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { ChoosePasswordForm } from "#components/sessions/choose-password-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { openPasswordLink } from "#lib/platform/auth/password-links.ts";
import { linkHeldUp } from "../../link-held-up.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sessions.forgotten");
  return { title: t("chooseTitle"), robots: { index: false } };
}

export default async function ChoosePasswordPage(props: { params: Promise<{ secret: string }> }) {
  const { secret } = await props.params;
  const heldUp = await linkHeldUp();
  if (heldUp) return heldUp;
  const t = await getTranslations("sessions.forgotten");
  const person = await openPasswordLink(String(secret));
  return (
    <BarePage>
      {person ? (
        <>
          <PageHeading title={t("chooseTitle")}>
            {t("chooseFor", { email: person.email })}
          </PageHeading>
          <ChoosePasswordForm secret={secret} email={person.email} />
        </>
      ) : (
        <PageHeading title={t("goneTitle")}>{t("gone")}</PageHeading>
      )}
    </BarePage>
  );
}
