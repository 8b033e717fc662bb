import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { JoinForm } from "#components/members/join-form.tsx";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { OidcSignIn } from "#components/sessions/oidc-sign-in.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { roles } from "#lib/engines/permissions/facts.ts";
import { openInvitation } from "#lib/platform/auth/invited-actor.ts";
import { oidcSettings } from "#lib/platform/auth/oidc-provider.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { linkHeldUp } from "../../link-held-up.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.join");
  return { title: t("title"), robots: { index: false } };
}

export default async function InvitationPage(props: { params: Promise<{ secret: string }> }) {
  const { secret } = await props.params;
  const heldUp = await linkHeldUp();
  if (heldUp) return heldUp;
  const t = await getTranslations("members.join");
  const words = await getTranslations("words");
  const invitation = await openInvitation(String(secret));
  if (!invitation) {
    return (
      <BarePage>
        <PageHeading title={t("goneTitle")}>{t("gone")}</PageHeading>
      </BarePage>
    );
  }
  const person = await signedIn();
  const { email, newsroomName, invitedBy } = invitation;
  const here = `/invitation/${secret}`;
  const oidc = oidcSettings();
  const { list } = await getFormatter();
  const held = roles.filter((role) => invitation.roles.includes(role));
  const asRoles = list(held.map((role) => words(`roles.${role}`)));
  const isOther = person && person.email !== email;
  return (
    <BarePage action={person ? <SignOutButton compact /> : undefined}>
      <PageHeading title={t("heading", { newsroom: newsroomName })}>
        {t("about", { name: invitedBy, roles: asRoles, email })}
      </PageHeading>
      <div className="flex max-w-md flex-col gap-4">
        {isOther ? <p>{t("other", { email: person.email, invited: email })}</p> : null}
        {person ? null : (
          <>
            {/* The same whether or not there is such an account: whoever has the link may not be who was invited. */}
            {oidc ? <OidcSignIn next={here} label={oidc.label} /> : null}
            <p>{t("known")}</p>
            <p>
              <Link
                href={`/sign-in?next=${encodeURIComponent(here)}`}
                className={buttonClass("plain")}
              >
                {t("signIn")}
              </Link>
            </p>
            <p>{t("isNew")}</p>
          </>
        )}
        {isOther ? null : <JoinForm secret={secret} email={email} isSignedIn={Boolean(person)} />}
      </div>
    </BarePage>
  );
}
