"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { revokeInvitationAction } from "#lib/domain/members/actions.ts";
import type { InvitationView } from "#lib/domain/members/present.ts";

/** Who is asked in and has not come yet. */
export function InvitationList(props: {
  newsroom: string;
  invitations: readonly InvitationView[];
}) {
  const { newsroom, invitations } = props;
  const t = useTranslations("members.invitations");
  const words = useTranslations("words");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <div className="flex flex-col gap-3">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
        {invitations.map(({ id: invitationId, email, roles, invitedBy, until }) => (
          <li
            key={invitationId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
          >
            <div className="min-w-0 grow basis-44">
              <p className="font-medium break-all">
                <bdi>{email}</bdi>
              </p>
              <p className="text-sm text-ink-soft">
                {t.rich("by", {
                  name: () => <bdi>{invitedBy}</bdi>,
                  until: () => <LocalTime iso={until} />,
                })}
              </p>
            </div>
            <p className="flex flex-wrap gap-1.5">
              {roles.map((role) => (
                <Chip key={role}>{words(`roles.${role}`)}</Chip>
              ))}
            </p>
            <Button
              tone="bad"
              disabled={!hydrated || pending}
              aria-label={t("revokeOf", { email })}
              onClick={() => act(() => revokeInvitationAction(newsroom, { invitationId }))}
            >
              {t("revoke")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
