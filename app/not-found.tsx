import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newsrooms"))("notFound.title") };
}

export default async function NotFound() {
  await connection();
  const t = await getTranslations("newsrooms");
  return (
    <BarePage>
      <PageHeading title={t("notFound.heading")}>{t("notFound.anywhere")}</PageHeading>
      <Link href="/" className={buttonClass("primary")}>
        {t("back")}
      </Link>
    </BarePage>
  );
}
