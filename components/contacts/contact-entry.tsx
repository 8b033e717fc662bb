"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ContactView } from "#lib/domain/contacts/present.ts";
import { ContactActs } from "./contact-acts.tsx";
import { ContactState } from "./contact-state.tsx";
import { useContacts } from "./contacts-context.ts";

/** Somebody who was asked: what, until when, what they replied on which terms, and what can be done. */
export function ContactEntry(props: {
  contact: ContactView;
  isChosen: boolean;
  onSaid: (said: string) => void;
}) {
  const t = useTranslations("contacts");
  const { newsroom, article, members } = useContacts();
  const { contact, isChosen, onSaid } = props;
  const { reply, settled, claims } = contact;
  const when = (iso: string) => () => <Time iso={iso} timeZone={article.timeZone} />;
  const set = (said: string) => () => <bdi>{said}</bdi>;
  const names = contact.visibleTo.flatMap((id) => members.find((one) => one.id === id)?.name ?? []);
  const title = `contact-${contact.id}`;
  return (
    <li
      id={contact.id}
      aria-labelledby={title}
      className={`flex min-w-0 scroll-mt-4 flex-col gap-3 rounded-lg border bg-surface p-4 text-sm shadow-card ${isChosen ? "border-accent" : "border-line"}`}
    >
      <p className="flex flex-wrap items-center gap-1.5">
        <ContactState contact={contact} />
        <Chip>{t(`purposes.${contact.purpose}`)}</Chip>
        <Chip>{t(`termNames.${contact.terms}`)}</Chip>
        <span className="ms-auto text-xs text-ink-soft">
          {t("number", { number: String(contact.number) })}
        </span>
      </p>
      <div>
        <h2 id={title} dir="auto" className="font-serif text-lg font-semibold break-words">
          {contact.name}
        </h2>
        {contact.role ? (
          <p dir="auto" className="break-words text-ink-soft">
            {contact.role}
          </p>
        ) : null}
        <p className="break-words text-ink-soft">
          {t(`channels.${contact.channel}`)}
          {contact.address ? (
            <>
              {" · "}
              <bdi>{contact.address}</bdi>
            </>
          ) : null}
        </p>
      </div>
      <p dir="auto" className="break-words whitespace-pre-wrap">
        {contact.question}
      </p>
      <p className="flex flex-wrap gap-x-2 text-ink-soft">
        {claims.length === 0 ? <span>{t("whole")}</span> : null}
        {claims.map(({ id, number }) => (
          <Link
            key={id}
            href={`/n/${newsroom}/articles/${article.id}?claim=${id}`}
            prefetch={false}
            className="text-accent underline underline-offset-4"
          >
            {t("claim", { number: String(number) })}
          </Link>
        ))}
      </p>
      <p className="text-ink-soft">
        {t.rich("askedBy", { by: set(contact.askedBy), time: when(contact.askedAt) })} ·{" "}
        {t.rich(contact.isOverdue || settled ? "was" : "until", { time: when(contact.deadline) })}
      </p>
      {reply ? (
        <div className="border-s-2 border-accent ps-3">
          <p className="text-xs text-ink-soft">{t.rich("repliedAt", { time: when(reply.at) })}</p>
          <blockquote dir="auto" className="font-serif break-words whitespace-pre-wrap">
            {reply.body}
          </blockquote>
        </div>
      ) : null}
      {contact.use !== "open" || contact.place ? (
        <p className="break-words">
          <span className="text-ink-soft">{t("use")}: </span>
          {t(`uses.${contact.use}`)}
          {contact.place ? (
            <>
              {" · "}
              <bdi>{contact.place}</bdi>
            </>
          ) : null}
        </p>
      ) : null}
      {settled ? (
        <p className="break-words text-ink-soft">
          {settled.note ? (
            <>
              <bdi>{settled.note}</bdi>
              {" · "}
            </>
          ) : null}
          {t.rich("settledBy", { by: set(settled.by), time: when(settled.at) })}
        </p>
      ) : null}
      {names.length > 0 ? (
        <p className="text-xs text-ink-soft">
          {t.rich("restricted", { names: () => <bdi>{names.join(", ")}</bdi> })}
        </p>
      ) : null}
      <ContactActs contact={contact} onSaid={onSaid} />
    </li>
  );
}
