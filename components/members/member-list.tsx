import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { MembersCan, MemberView } from "#lib/domain/members/present.ts";
import { MemberChanges } from "./member-changes.tsx";
import { PasswordLinkButton } from "./password-link-button.tsx";
import { ResetFactor } from "./reset-factor.tsx";
import { RestoreButton } from "./restore-button.tsx";

/** Who belongs to the newsroom, or did, by name, with their roles and what can be done about them. */
export function MemberList(props: {
  newsroom: string;
  members: readonly MemberView[];
  can: MembersCan;
  /** Whether these were taken out. */
  former?: boolean;
}) {
  const { newsroom, members, can, former = false } = props;
  const t = useTranslations("members");
  const words = useTranslations("words");
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {members.map((member) => (
        <li
          key={member.id}
          className="flex flex-wrap items-center gap-2 px-4 py-3 sm:gap-x-4 sm:px-5"
        >
          <div className="min-w-0 grow basis-44">
            <p className="font-medium">
              <bdi>{member.name}</bdi>
              {member.isActor ? (
                <span className="ms-2 text-xs text-ink-soft">{t("you")}</span>
              ) : null}
            </p>
            <p className="text-sm break-all text-ink-soft">
              <bdi>{member.email}</bdi>
            </p>
          </div>
          <p className="flex flex-wrap gap-1.5">
            {member.roles.map((role) => (
              <Chip key={role} tone={former ? "neutral" : "accent"}>
                {words(`roles.${role}`)}
              </Chip>
            ))}
          </p>
          {former && can.restore ? <RestoreButton newsroom={newsroom} member={member} /> : null}
          {!former && can.makePasswordLink && !member.isActor ? (
            <PasswordLinkButton newsroom={newsroom} member={member} />
          ) : null}
          {!former && can.resetFactor && !member.isActor ? (
            <ResetFactor newsroom={newsroom} member={member} />
          ) : null}
          {!former && (can.changeRoles || can.remove) ? (
            <MemberChanges newsroom={newsroom} member={member} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
