import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { NewsroomList } from "#components/newsrooms/newsroom-list.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { myNewsrooms, signedIn } from "#lib/platform/auth/require-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newsrooms"))("title") };
}

export default async function StartPage() {
  const person = await signedIn();
  if (!person) redirect("/sign-in");
  const t = await getTranslations("newsrooms");
  const newsrooms = await myNewsrooms(person.personId);
  const [first, second] = newsrooms;
  if (first && !second) redirect(`/n/${first.slug}`);
  return (
    <BarePage action={<SignOutButton compact />}>
      <PageHeading title={t("title")}>
        {first ? t("choose") : t("none", { email: person.email })}
      </PageHeading>
      {first ? <NewsroomList newsrooms={newsrooms} /> : null}
    </BarePage>
  );
}
