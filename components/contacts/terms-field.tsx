"use client";

import { useMessages, useTranslations } from "next-intl";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { isGuarded, type Terms, terms } from "#lib/domain/contacts/terms.ts";
import { CheckedField } from "./checked-field.tsx";
import { useContacts } from "./contacts-context.ts";

/** On which terms somebody speaks, what each means, and who sees them where not everybody may. */
export function TermsField(props: {
  value: Terms;
  onChange: (value: Terms) => void;
  visibleTo: readonly string[];
  onViewers: (value: string[]) => void;
}) {
  const t = useTranslations("contacts");
  const { contacts } = useMessages();
  const { value, onChange, visibleTo, onViewers } = props;
  return (
    <div className="flex flex-col gap-2">
      <ChoiceField
        label={t("terms")}
        options={contacts.termNames}
        value={value}
        onChange={onChange}
      />
      <details className="text-sm">
        <summary className="w-fit rounded text-ink-soft">{t("termHelp")}</summary>
        <dl className="mt-2 flex flex-col gap-2">
          {terms.map((one) => (
            <div key={one}>
              <dt className="font-medium">{t(`termNames.${one}`)}</dt>
              <dd className="text-ink-soft">{t(`termMeanings.${one}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {isGuarded(value) ? (
        <ViewersField value={visibleTo} onChange={onViewers} hint={t("guarded")} />
      ) : null}
    </div>
  );
}

/** The members who alone see a contact. */
export function ViewersField(props: {
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint: string;
}) {
  const t = useTranslations("contacts");
  const { me, members } = useContacts();
  const options = members.map(({ id, name }) => ({
    id,
    name: id === me ? t("you", { name }) : name,
  }));
  return <CheckedField label={t("viewers")} options={options} {...props} />;
}
