"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { askContactAction } from "#lib/domain/contacts/actions.ts";
import type { Channel, Purpose, Terms } from "#lib/domain/contacts/terms.ts";
import { CheckedField } from "./checked-field.tsx";
import { useContacts } from "./contacts-context.ts";
import { LineField } from "./line-field.tsx";
import { MinuteField } from "./minute-field.tsx";
import { TermsField } from "./terms-field.tsx";
import { minuteInZone, zoneMinute } from "./zone-minute.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The next whole hour of tomorrow: what most are given, and easily changed. */
const usualDeadline = (now: number) => Math.ceil((now + DAY_MS) / HOUR_MS) * HOUR_MS;

/** Notes whom somebody asked, for a reply or as a source. */
export function AskContactForm({
  about,
  onSaid,
}: {
  about?: string;
  onSaid: (said: string) => void;
}) {
  const t = useTranslations("contacts");
  const hydrated = useHydrated();
  const [isOpen, setOpen] = useState(about !== undefined);
  if (!isOpen || !hydrated) {
    return (
      <Button
        tone="primary"
        disabled={!hydrated}
        className="self-start"
        onClick={() => setOpen(true)}
      >
        {t("ask")}
      </Button>
    );
  }
  return <Fields about={about} onSaid={onSaid} onDone={() => setOpen(false)} />;
}

function Fields(props: { about?: string; onSaid: (said: string) => void; onDone: () => void }) {
  const t = useTranslations("contacts");
  const { contacts } = useMessages();
  const { newsroom, article, claims } = useContacts();
  const { timeZone } = article;
  const { act, pending, failure, issue } = useAct();
  const keep = (field: string) => `${article.id}:contact:${field}`;
  const name = useKept(keep("name"), "");
  const role = useKept(keep("role"), "");
  const address = useKept(keep("address"), "");
  const question = useKept(keep("question"), "");
  const [purpose, setPurpose] = useState<Purpose>("right_of_reply");
  const [channel, setChannel] = useState<Channel>("email");
  const [terms, setTerms] = useState<Terms>("not_agreed");
  const [visibleTo, setVisibleTo] = useState<string[]>([]);
  const [claimIds, setClaimIds] = useState<string[]>(props.about ? [props.about] : []);
  const [begun] = useState(() => Date.now());
  const inZone = (moment: number) => zoneMinute(new Date(moment).toISOString(), timeZone);
  const [askedAt, setAskedAt] = useState(() => inZone(begun));
  const [deadline, setDeadline] = useState(() => inZone(usualDeadline(begun)));

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = {
      ...{ articleId: article.id, claimIds, purpose, channel, terms, visibleTo },
      ...{ name: name.value, role: role.value, address: address.value },
      ...{ question: question.value, deadline: minuteInZone(deadline, timeZone) },
      // What was not changed is now, and not the beginning of this minute.
      askedAt: askedAt === inZone(begun) ? undefined : minuteInZone(askedAt, timeZone),
    };
    if (!(await act(() => askContactAction(newsroom, input)))) return;
    for (const kept of [name, role, address, question]) kept.forget();
    props.onSaid(t("done.ask", { name: name.value }));
    props.onDone();
  }

  return (
    <form
      onSubmit={submit}
      aria-labelledby="ask-contact"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div>
        <h2 id="ask-contact" className="font-serif text-lg font-semibold">
          {t("askTitle")}
        </h2>
        <p className="text-sm text-ink-soft">{t("askAbout")}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField label={t("name")} value={name.value} onChange={name.set} error={issue("name")} />
        <LineField label={t("role")} value={role.value} onChange={role.set} error={issue("role")} />
        <ChoiceField
          label={t("purpose")}
          options={contacts.purposes}
          value={purpose}
          onChange={setPurpose}
        />
        <ChoiceField
          label={t("channel")}
          options={contacts.channels}
          value={channel}
          onChange={setChannel}
        />
        <LineField
          label={t("address")}
          value={address.value}
          onChange={address.set}
          error={issue("address")}
        />
      </div>
      <WordsField
        label={t("question")}
        rows={4}
        value={question.value}
        onChange={question.set}
        error={issue("question")}
      />
      {claims.length > 0 ? (
        <CheckedField
          label={t("claims")}
          hint={t("claimsHint")}
          options={claims.map(({ id, number, statement }) => ({
            id,
            name: `${t("claim", { number: String(number) })}: ${statement}`,
          }))}
          value={claimIds}
          onChange={setClaimIds}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <MinuteField
          label={t("askedAt")}
          value={askedAt}
          onChange={setAskedAt}
          error={issue("askedAt")}
        />
        <MinuteField
          label={t("deadline")}
          value={deadline}
          onChange={setDeadline}
          error={issue("deadline")}
        />
      </div>
      <TermsField
        value={terms}
        onChange={setTerms}
        visibleTo={visibleTo}
        onViewers={setVisibleTo}
      />
      <FormEnd verb={t("submitAsk")} pending={pending} failure={failure} onCancel={props.onDone} />
    </form>
  );
}
