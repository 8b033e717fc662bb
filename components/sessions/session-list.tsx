"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { endOtherSessionsAction, endSessionAction } from "#lib/platform/auth/account-actions.ts";

export interface SessionView {
  id: string;
  /** Browser and system, in words. */
  device: string;
  since: string;
  /** To a few minutes. */
  seen: string;
  until: string;
  isThis: boolean;
}

/** Where the person is signed in; each place but this one can be signed out from here. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useTranslations("sessions");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <div className="flex flex-col gap-3">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
        {sessions.map(({ id, device, since, seen, until, isThis }) => (
          <li
            key={id}
            className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
          >
            <div>
              <p className="flex items-center gap-2 font-medium">
                {device}
                {isThis ? <Chip tone="good">{t("isThis")}</Chip> : null}
              </p>
              <p className="text-sm text-ink-soft">
                {t.rich("lasts", {
                  since: () => <LocalTime iso={since} />,
                  until: () => <LocalTime iso={until} />,
                })}
                {isThis ? null : (
                  <span className="block">
                    {t.rich("seen", { at: () => <LocalTime iso={seen} /> })}
                  </span>
                )}
              </p>
            </div>
            {isThis ? null : (
              <Button
                tone="bad"
                aria-label={t("endOf", { device })}
                disabled={!hydrated || pending}
                onClick={() => act(() => endSessionAction(id))}
              >
                {t("end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 ? (
        <div>
          <Button
            tone="bad"
            disabled={!hydrated || pending}
            onClick={() => act(endOtherSessionsAction)}
          >
            {t("endOthers")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
