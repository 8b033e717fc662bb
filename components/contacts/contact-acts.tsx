"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { ContactCan, ContactView } from "#lib/domain/contacts/present.ts";
import { ContactForm } from "./contact-form.tsx";

/** In the order in which they are offered. */
const offered = [
  "reply",
  "decline",
  "miss",
  "fail",
  "place",
  "moveDeadline",
  "setVisibility",
  "withdraw",
] as const satisfies readonly (keyof ContactCan)[];

/** What can be done to a contact: buttons, and the form of the one that was chosen. */
export function ContactActs(props: { contact: ContactView; onSaid: (said: string) => void }) {
  const t = useTranslations("contacts");
  const hydrated = useHydrated();
  const { contact, onSaid } = props;
  const [chosen, setChosen] = useState<keyof ContactCan>();
  const open = offered.filter((act) => contact.can[act]);
  if (open.length === 0) return null;
  if (chosen && contact.can[chosen]) {
    return (
      <ContactForm
        key={chosen}
        contact={contact}
        act={chosen}
        onSaid={onSaid}
        onDone={() => setChosen(undefined)}
      />
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      {open.map((act) => (
        <Button
          key={act}
          tone={act === "reply" && contact.state === "asked" ? "primary" : "plain"}
          disabled={!hydrated}
          aria-label={t("actOn", { act: t(`acts.${act}`), number: String(contact.number) })}
          onClick={() => setChosen(act)}
        >
          {t(`acts.${act}`)}
        </Button>
      ))}
    </div>
  );
}
