import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { ContactView } from "#lib/domain/contacts/present.ts";

const tones = {
  asked: "accent",
  answered: "good",
  declined: "neutral",
  no_reply: "warn",
  unreachable: "warn",
  withdrawn: "neutral",
} as const;

/** How it stands with somebody who was asked, and whether their deadline is over with nothing noted. */
export function ContactState({ contact }: { contact: ContactView }) {
  const t = useTranslations("contacts");
  if (contact.isOverdue) return <Chip tone="bad">{t("overdue")}</Chip>;
  return <Chip tone={tones[contact.state]}>{t(`states.${contact.state}`)}</Chip>;
}
