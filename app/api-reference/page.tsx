import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { OperationEntry } from "#components/api/operation-entry.tsx";
import { SchemaFields } from "#components/api/schema-fields.tsx";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { apiDocument } from "../api/v1/operations/document.ts";
import { entriesOf } from "./entries.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("api"))("title") };
}

/** The API's document for people: what programs can ask for, drawn from the same value that they are given. */
export default async function ApiReferencePage() {
  const t = await getTranslations("api");
  const document = apiDocument();
  const groups = entriesOf(document);
  return (
    <BarePage>
      <PageHeading title={t("title")}>
        {t.rich("about", {
          document: (words) => (
            <Link href="/api/v1/openapi.json" className="underline" prefetch={false}>
              {words}
            </Link>
          ),
        })}
      </PageHeading>
      <div lang="en" dir="ltr" className="mt-6 whitespace-pre-line text-ink-soft">
        {document.info.description}
      </div>
      <nav aria-label={t("contents")} className="mt-6 flex flex-wrap gap-x-4 gap-y-1" lang="en">
        {groups.map(({ tag }) => (
          <a key={tag} href={`#${tag}`} className="text-accent underline">
            {tag}
          </a>
        ))}
        <a href="#schemas" className="text-accent underline">
          {t("schemas")}
        </a>
      </nav>
      {groups.map(({ tag, entries }) => (
        <section key={tag} aria-labelledby={tag} className="mt-10">
          <h2 id={tag} lang="en" dir="ltr" className="font-serif text-xl font-semibold">
            {tag}
          </h2>
          {entries.map((entry) => (
            <OperationEntry key={entry.id} {...entry} />
          ))}
        </section>
      ))}
      <section aria-labelledby="schemas" className="mt-10">
        <h2 id="schemas" className="font-serif text-xl font-semibold">
          {t("schemas")}
        </h2>
        <div lang="en" dir="ltr" className="mt-3 flex flex-col gap-5">
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <SchemaFields key={name} title={name} schema={schema as object} />
          ))}
        </div>
      </section>
    </BarePage>
  );
}
