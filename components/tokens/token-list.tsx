"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { revokeTokenAction } from "#lib/domain/tokens/actions.ts";
import type { TokenView } from "#lib/domain/tokens/present.ts";

const tones = { holds: "good", expired: "neutral", revoked: "neutral" } as const;

/** The newsroom's API tokens: what each is for, until when, and when it was last used. */
export function TokenList({
  newsroom,
  tokens,
}: {
  newsroom: string;
  tokens: readonly TokenView[];
}) {
  const t = useTranslations("tokens");
  const { list } = useFormatter();
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  if (tokens.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <ul
        aria-label={t("title")}
        className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card"
      >
        {tokens.map(({ id, name, scopes, madeBy, madeAt, expiresAt, lastUsedAt, state }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                <bdi className="break-words">{name}</bdi>
                <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
              </p>
              <p className="text-sm">
                {list(
                  scopes.map((scope) => t(`scopes.${scope}.name`)),
                  { type: "unit" },
                )}
              </p>
              <p className="text-sm text-ink-soft">
                {t.rich("made", {
                  by: () => <bdi>{madeBy}</bdi>,
                  at: () => <LocalTime iso={madeAt} />,
                  until: () => <LocalTime iso={expiresAt} />,
                })}
              </p>
              <p className="text-sm text-ink-soft">
                {lastUsedAt
                  ? t.rich("lastUsed", { at: () => <LocalTime iso={lastUsedAt} /> })
                  : t("neverUsed")}
              </p>
            </div>
            {state === "holds" ? (
              <Button
                tone="bad"
                aria-label={t("revokeNamed", { name })}
                disabled={!hydrated || pending}
                onClick={() => act(() => revokeTokenAction(newsroom, { tokenId: id }))}
              >
                {t("revoke")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
