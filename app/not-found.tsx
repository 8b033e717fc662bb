import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  await connection();
  return (
    <BarePage>
      <PageHeading title="There is nothing here">
        The address may be mistyped, or it belongs to a newsroom that is not yours.
      </PageHeading>
      <Link href="/" className={buttonClass("primary")}>
        To your newsrooms
      </Link>
    </BarePage>
  );
}
