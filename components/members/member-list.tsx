import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { MemberView } from "#lib/domain/members/present.ts";

/** Who belongs to the newsroom, by name, with their roles. */
export function MemberList({ members }: { members: readonly MemberView[] }) {
  const t = useTranslations("members");
  const words = useTranslations("words");
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {members.map(({ id, name, email, roles, isActor }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
        >
          <div className="min-w-0">
            <p className="font-medium">
              <bdi>{name}</bdi>
              {isActor ? <span className="ms-2 text-xs text-ink-soft">{t("you")}</span> : null}
            </p>
            <p className="text-sm break-all text-ink-soft">
              <bdi>{email}</bdi>
            </p>
          </div>
          <p className="flex flex-wrap gap-1.5">
            {roles.map((role) => (
              <Chip key={role} tone="accent">
                {words(`roles.${role}`)}
              </Chip>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
