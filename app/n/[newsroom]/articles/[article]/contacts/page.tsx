import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ContactList } from "#components/contacts/contact-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";
import { readContacts } from "./read-contacts.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contacts"))("title") };
}

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined;

export default async function ContactsPage({ params, searchParams }: Address) {
  const { newsroom, article: id } = await params;
  const { claim, contact } = await searchParams;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const read = await forPage(newsroom, () => readContacts(actor, articleId));
  const { article, contacts, place, canAsk, canRelease } = read;
  const t = await getTranslations("contacts");
  const about = place.claims.find((known) => known.id === one(claim))?.id;
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>
        <Link
          href={`/n/${newsroom}/articles/${articleId}`}
          dir={article.direction}
          lang={article.language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {article.title}
        </Link>
        <p className="mt-1">{t("about")}</p>
      </PageHeading>
      <ContactList {...{ place, contacts, canAsk, canRelease, about }} chosen={one(contact)} />
    </PageWidth>
  );
}
