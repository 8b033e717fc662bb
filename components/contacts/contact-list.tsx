"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ContactView } from "#lib/domain/contacts/present.ts";
import { AskContactForm } from "./ask-contact-form.tsx";
import { ContactEntry } from "./contact-entry.tsx";
import { ContactsContext, type ContactsPlace } from "./contacts-context.ts";
import { ReleaseContacts } from "./release-contacts.tsx";

/** Whom the newsroom asked of an article, and the way to note another. */
export function ContactList(props: {
  place: ContactsPlace;
  contacts: readonly ContactView[];
  canAsk: boolean;
  /** Whether the article waits for a reply that nobody is left to see, which the reader may end. */
  canRelease: boolean;
  /** The claim that somebody is to be asked about, and the contact that is looked for, where the address names them. */
  about?: string;
  chosen?: string;
}) {
  const t = useTranslations("contacts");
  const { place, contacts, canAsk, canRelease, about, chosen } = props;
  const [said, setSaid] = useState("");
  return (
    <ContactsContext value={place}>
      <div className="flex flex-col gap-6">
        <p role="status" className="sr-only">
          {said}
        </p>
        <ReleaseContacts waits={canRelease} />
        {canAsk ? <AskContactForm about={about} onSaid={setSaid} /> : null}
        {contacts.length > 0 ? (
          <ul aria-label={t("list")} className="flex flex-col gap-4">
            {contacts.map((contact) => (
              <ContactEntry
                key={contact.id}
                contact={contact}
                isChosen={contact.id === chosen}
                onSaid={setSaid}
              />
            ))}
          </ul>
        ) : canRelease ? null : (
          <div className="rounded-lg border border-dashed border-line-strong px-6 py-12 text-center">
            <h2 className="font-serif text-xl font-semibold">{t("none")}</h2>
            <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">{t("noneText")}</p>
          </div>
        )}
      </div>
    </ContactsContext>
  );
}
