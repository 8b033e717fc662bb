"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import type { ContactCan, ContactView } from "#lib/domain/contacts/present.ts";
import type { Terms, Use } from "#lib/domain/contacts/terms.ts";
import { sendContact } from "./contact-doors.ts";
import { useContacts } from "./contacts-context.ts";
import { LineField } from "./line-field.tsx";
import { MinuteField } from "./minute-field.tsx";
import { TermsField, ViewersField } from "./terms-field.tsx";
import { minuteInZone, zoneMinute } from "./zone-minute.ts";

type Act = keyof ContactCan;

/** What the field for words is called in each; the others have none. */
const wordsOf: { [A in Act]?: "reply" | "noteIfAny" | "howTried" | "reason" } = {
  reply: "reply",
  decline: "noteIfAny",
  miss: "noteIfAny",
  fail: "howTried",
  moveDeadline: "reason",
  withdraw: "reason",
};

/** The form by which one thing is done to a contact. */
export function ContactForm(props: {
  contact: ContactView;
  act: Act;
  onSaid: (said: string) => void;
  onDone: () => void;
}) {
  const t = useTranslations("contacts");
  const { contacts } = useMessages();
  const { newsroom, article } = useContacts();
  const { timeZone } = article;
  const { contact, act: chosen, onSaid, onDone } = props;
  const { act, pending, failure, issue } = useAct();
  const words = useKept(`${contact.id}:${chosen}`, "");
  const [begun] = useState(() => zoneMinute(new Date().toISOString(), timeZone));
  const [came, setCame] = useState(begun);
  const [deadline, setDeadline] = useState(() => zoneMinute(contact.deadline, timeZone));
  const [terms, setTerms] = useState<Terms>(contact.terms);
  const [use, setUse] = useState<Use>(contact.use);
  const [place, setPlace] = useState(contact.place);
  const [visibleTo, setVisibleTo] = useState<string[]>(contact.visibleTo);
  const label = wordsOf[chosen];

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = {
      ...{ words: words.value, terms, use, place, visibleTo },
      // What was not changed is now, and not the beginning of this minute.
      repliedAt: came === begun ? undefined : minuteInZone(came, timeZone),
      deadline: minuteInZone(deadline, timeZone),
    };
    if (!(await act(() => sendContact(newsroom, contact.id, chosen, input)))) return;
    words.forget();
    onSaid(t(`done.${chosen}`));
    onDone();
  }

  return (
    <form
      onSubmit={submit}
      aria-label={t("actOn", { act: t(`acts.${chosen}`), number: String(contact.number) })}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      {chosen === "moveDeadline" ? (
        <MinuteField
          label={t("newDeadline")}
          value={deadline}
          onChange={setDeadline}
          error={issue("deadline")}
        />
      ) : null}
      {label ? (
        <WordsField
          focus
          label={t(label)}
          rows={chosen === "reply" ? 5 : 2}
          value={words.value}
          onChange={words.set}
          error={issue("reply") ?? issue("note") ?? issue("reason")}
        />
      ) : null}
      {chosen === "reply" ? (
        <>
          <MinuteField
            label={t("came")}
            value={came}
            onChange={setCame}
            error={issue("repliedAt")}
          />
          <TermsField
            {...{ value: terms, onChange: setTerms, visibleTo, onViewers: setVisibleTo }}
          />
        </>
      ) : null}
      {chosen === "reply" || chosen === "place" ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <ChoiceField label={t("use")} options={contacts.uses} value={use} onChange={setUse} />
          <LineField
            label={t("place")}
            hint={t("placeHint")}
            value={place}
            onChange={setPlace}
            error={issue("place")}
          />
        </div>
      ) : null}
      {chosen === "setVisibility" ? (
        <ViewersField value={visibleTo} onChange={setVisibleTo} hint={t("viewersHint")} />
      ) : null}
      <FormEnd verb={t("save")} pending={pending} failure={failure} onCancel={onDone} />
    </form>
  );
}
