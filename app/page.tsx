import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { NewsroomList } from "#components/newsrooms/newsroom-list.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { myNewsrooms, signedIn } from "#lib/platform/auth/require-actor.ts";

export const metadata: Metadata = { title: "Your newsrooms" };

export default async function StartPage() {
  const person = await signedIn();
  if (!person) redirect("/sign-in");
  const newsrooms = await myNewsrooms(person.personId);
  const [first, second] = newsrooms;
  if (first && !second) redirect(`/n/${first.slug}`);
  return (
    <BarePage action={<SignOutButton compact />}>
      <PageHeading title="Your newsrooms">
        {first
          ? "Choose where to work."
          : `You are signed in as ${person.email}, but belong to no newsroom yet. Ask an admin of yours to add you with this address.`}
      </PageHeading>
      {first ? <NewsroomList newsrooms={newsrooms} /> : null}
    </BarePage>
  );
}
