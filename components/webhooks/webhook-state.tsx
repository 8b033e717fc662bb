import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { WebhookView } from "#lib/domain/webhooks/present.ts";

/** In a word: whether a webhook is told anything, and whether that arrives. */
export function WebhookState({
  isEnabled,
  hasEnded,
  failingSince,
}: Pick<WebhookView, "isEnabled" | "hasEnded" | "failingSince">) {
  const t = useTranslations("webhooks");
  if (hasEnded) return <Chip tone="bad">{t("ended")}</Chip>;
  if (!isEnabled) return <Chip>{t("off")}</Chip>;
  return failingSince ? <Chip tone="bad">{t("failing")}</Chip> : <Chip tone="good">{t("on")}</Chip>;
}
