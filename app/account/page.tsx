import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ThemeChoice } from "#components/appearance/theme-choice.tsx";
import { LanguageChoice } from "#components/languages/language-choice.tsx";
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

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const person = await signedIn();
  if (!person) redirect("/sign-in?next=/account");
  const t = await getTranslations("account");
  const appearance = await getTranslations("appearance");
  const languages = await getTranslations("languages");
  const newsrooms = await myNewsrooms(person.personId);
  const mail = await readMyMailChoices(newsrooms);
  const words = await getTranslations("sessions");
  const deviceOf = (userAgent: string) => {
    const { browser = words("unknownBrowser"), system } = describeAgent(userAgent);
    return system ? words("device", { browser, system }) : browser;
  };
  const sessions = (await listSessions(person.personId)).map((session) => ({
    id: session.id,
    device: deviceOf(session.userAgent),
    since: session.createdAt.toISOString(),
    until: session.expiresAt.toISOString(),
    isThis: session.id === person.sessionId,
  }));
  return (
    <BarePage>
      <PageHeading title={<bdi>{person.name}</bdi>} action={<SignOutButton />}>
        {t("signInAs", { email: person.email })}
      </PageHeading>
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions" className="font-serif text-lg font-semibold">
          {t("sessions")}
        </h2>
        <p className="mt-1 mb-4 text-sm text-ink-soft">{t("sessionsNote")}</p>
        <SessionList sessions={sessions} />
      </section>
      <section aria-labelledby="language" className="mt-10">
        <h2 id="language" className="mb-4 font-serif text-lg font-semibold">
          {languages("title")}
        </h2>
        <LanguageChoice />
      </section>
      <section aria-labelledby="appearance" className="mt-10">
        <h2 id="appearance" className="mb-4 font-serif text-lg font-semibold">
          {appearance("title")}
        </h2>
        <ThemeChoice initial={themeOf((await cookies()).get(themeCookie)?.value)} />
      </section>
      {mail.length > 0 ? (
        <section aria-labelledby="mail" className="mt-10">
          <h2 id="mail" className="font-serif text-lg font-semibold">
            {t("mail")}
          </h2>
          <p className="mt-1 mb-4 text-sm text-ink-soft">
            {mailSettings()
              ? t("mailSent", { email: person.email, hour: String(DIGEST_HOUR_UTC) })
              : t("mailOff")}
          </p>
          <div className="flex flex-col gap-6">
            {mail.map(({ slug, name, choices }) => (
              <div key={slug}>
                {mail.length > 1 ? (
                  <h3 dir="auto" className="mb-2 font-serif font-semibold">
                    {name}
                  </h3>
                ) : null}
                <MailChoiceForm newsroom={slug} choices={choices} />
              </div>
            ))}
          </div>
        </section>
      ) : null}
      <section aria-labelledby="newsrooms" className="mt-10">
        <h2 id="newsrooms" className="mb-4 font-serif text-lg font-semibold">
          {t("newsrooms")}
        </h2>
        {newsrooms.length > 0 ? (
          <NewsroomList newsrooms={newsrooms} />
        ) : (
          <p className="text-sm text-ink-soft">{t("noNewsroom")}</p>
        )}
      </section>
    </BarePage>
  );
}
