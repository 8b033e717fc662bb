import { Chip } from "#components/ui/chip.tsx";
import type { MemberView } from "#lib/domain/members/present.ts";

/** Who belongs to the newsroom, by name, with their roles. */
export function MemberList({ members }: { members: readonly MemberView[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {members.map(({ id, name, email, roles, isActor }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
        >
          <div className="min-w-0">
            <p dir="auto" className="font-medium">
              {name}
              {isActor ? <span className="ms-2 text-xs text-ink-soft">you</span> : null}
            </p>
            <p className="text-sm break-all text-ink-soft">{email}</p>
          </div>
          <p className="flex flex-wrap gap-1.5">
            {roles.map((role) => (
              <Chip key={role} tone="accent">
                {role}
              </Chip>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
