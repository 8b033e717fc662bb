"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** How many were asked about a claim, and how it stands with them; and the way to ask. Nothing where neither is. */
export function ClaimContacts({ claim }: { claim: ClaimView }) {
  const t = useTranslations("contacts.here");
  const { view } = useWorkbench();
  const counts = view.contacts[claim.id];
  const canAsk = view.can.askContact && claim.state !== "withdrawn";
  if (!counts && !canAsk) return null;
  const address = `/n/${view.newsroom}/articles/${view.article.id}/contacts`;
  return (
    <CardSection title={t("title")}>
      {counts ? (
        <p className="flex flex-wrap items-center gap-1.5">
          <Chip>{t("counts", { asked: counts.asked })}</Chip>
          {counts.overdue > 0 ? (
            <Chip tone="bad">{t("overdue", { n: counts.overdue })}</Chip>
          ) : null}
          {counts.waiting > 0 ? (
            <Chip tone="accent">{t("waiting", { n: counts.waiting })}</Chip>
          ) : null}
          {counts.waiting + counts.overdue === 0 ? <Chip tone="good">{t("settled")}</Chip> : null}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {counts ? (
          <Link href={address} prefetch={false} className={buttonClass()}>
            {t("open")}
          </Link>
        ) : null}
        {canAsk ? (
          <Link href={`${address}?claim=${claim.id}`} prefetch={false} className={buttonClass()}>
            {t("askOf")}
          </Link>
        ) : null}
      </div>
    </CardSection>
  );
}
