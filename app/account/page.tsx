import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ThemeChoice } from "#components/appearance/theme-choice.tsx";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { NewsroomList } from "#components/newsrooms/newsroom-list.tsx";
import { MailChoiceForm } from "#components/notifications/mail-choice-form.tsx";
import { describeAgent } from "#components/sessions/describe-agent.ts";
import { SessionList } from "#components/sessions/session-list.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { themeCookie, themeOf } from "#lib/platform/appearance/theme.ts";
import { myNewsrooms, signedIn } from "#lib/platform/auth/require-actor.ts";
import { listSessions } from "#lib/platform/auth/sessions.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";
import { DIGEST_HOUR_UTC } from "#lib/platform/notifications/digest-time.ts";
import { readMyMailChoices } from "./read-mail-choices.ts";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const person = await signedIn();
  if (!person) redirect("/sign-in?next=/account");
  const newsrooms = await myNewsrooms(person.personId);
  const mail = await readMyMailChoices(newsrooms);
  const sessions = (await listSessions(person.personId)).map((session) => ({
    id: session.id,
    device: describeAgent(session.userAgent),
    since: session.createdAt.toISOString(),
    until: session.expiresAt.toISOString(),
    isThis: session.id === person.sessionId,
  }));
  return (
    <BarePage>
      <PageHeading title={person.name} action={<SignOutButton />}>
        You sign in as {person.email}.
      </PageHeading>
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions" className="font-serif text-lg font-semibold">
          Where you are signed in
        </h2>
        <p className="mt-1 mb-4 text-sm text-ink-soft">
          A session that you end here is over at once, whatever its browser still shows.
        </p>
        <SessionList sessions={sessions} />
      </section>
      <section aria-labelledby="appearance" className="mt-10">
        <h2 id="appearance" className="mb-4 font-serif text-lg font-semibold">
          Light or dark
        </h2>
        <ThemeChoice initial={themeOf((await cookies()).get(themeCookie)?.value)} />
      </section>
      {mail.length > 0 ? (
        <section aria-labelledby="mail" className="mt-10">
          <h2 id="mail" className="font-serif text-lg font-semibold">
            E-mail
          </h2>
          <p className="mt-1 mb-4 text-sm text-ink-soft">
            {mailSettings()
              ? `Sent to ${person.email}; once a day means at ${DIGEST_HOUR_UTC}:00 UTC, with what you have not read by then.`
              : "No e-mail is sent until whoever runs this server has set it up. What you choose holds from then on."}
          </p>
          <div className="flex flex-col gap-6">
            {mail.map(({ slug, name, choices }) => (
              <div key={slug}>
                {mail.length > 1 ? <h3 className="mb-2 font-serif font-semibold">{name}</h3> : null}
                <MailChoiceForm newsroom={slug} choices={choices} />
              </div>
            ))}
          </div>
        </section>
      ) : null}
      <section aria-labelledby="newsrooms" className="mt-10">
        <h2 id="newsrooms" className="mb-4 font-serif text-lg font-semibold">
          Your newsrooms
        </h2>
        {newsrooms.length > 0 ? (
          <NewsroomList newsrooms={newsrooms} />
        ) : (
          <p className="text-sm text-ink-soft">You belong to no newsroom yet.</p>
        )}
      </section>
    </BarePage>
  );
}
