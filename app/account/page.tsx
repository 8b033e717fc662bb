import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PasswordForm } from "#components/account/password-form.tsx";
import { PersonLog } from "#components/account/person-log.tsx";
import { SecondFactor } from "#components/account/second-factor.tsx";
import { Section } from "#components/account/section.tsx";
import { ThemeChoice } from "#components/appearance/theme-choice.tsx";
import { LanguageChoice } from "#components/languages/language-choice.tsx";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { NewsroomList } from "#components/newsrooms/newsroom-list.tsx";
import { MailChoiceForm } from "#components/notifications/mail-choice-form.tsx";
import { SessionList } from "#components/sessions/session-list.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { themeCookie, themeOf } from "#lib/platform/appearance/theme.ts";
import { myNewsrooms, signedIn } from "#lib/platform/auth/require-actor.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";
import { DIGEST_HOUR_UTC } from "#lib/platform/notifications/digest-time.ts";
import { readAccount } from "./read-account.ts";
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
  const { sessions, events, factor, hasPassword } = await readAccount(person);
  const whenMailed = mailSettings()
    ? t("mailSent", { email: person.email, hour: String(DIGEST_HOUR_UTC) })
    : t("mailOff");
  return (
    <BarePage>
      <PageHeading title={<bdi>{person.name}</bdi>} action={<SignOutButton />}>
        {t("signInAs", { email: person.email })}
      </PageHeading>
      <Section id="sessions" title={t("sessions")} about={t("sessionsNote")}>
        <SessionList sessions={sessions} />
      </Section>
      <Section
        id="password"
        title={t("password.title")}
        about={t(hasPassword ? "password.about" : "password.none")}
      >
        {hasPassword ? <PasswordForm email={person.email} /> : null}
      </Section>
      <Section id="factor" title={t("factor.title")} about={t("factor.about")}>
        <SecondFactor factor={factor} />
      </Section>
      <Section id="log" title={t("log.title")} about={t("log.about")}>
        <PersonLog events={events} />
      </Section>
      <Section id="language" title={languages("title")}>
        <LanguageChoice />
      </Section>
      <Section id="appearance" title={appearance("title")}>
        <ThemeChoice initial={themeOf((await cookies()).get(themeCookie)?.value)} />
      </Section>
      {mail.length > 0 ? (
        <Section id="mail" title={t("mail")} about={whenMailed}>
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
        </Section>
      ) : null}
      <Section id="newsrooms" title={t("newsrooms")}>
        {newsrooms.length > 0 ? (
          <NewsroomList newsrooms={newsrooms} />
        ) : (
          <p className="text-sm text-ink-soft">{t("noNewsroom")}</p>
        )}
      </Section>
    </BarePage>
  );
}
