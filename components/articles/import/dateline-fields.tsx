import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import { formsOf, type Language } from "#lib/platform/languages/languages.ts";
import type { FieldsProps } from "./fields-props.ts";
import { type DatelineField, datelineHint } from "./read-hint.ts";

const zones = Intl.supportedValuesOf("timeZone");

/** `Friday 17 May 2024`: the field itself writes a date as the browser is set, in any order. */
function dayInWords(date: string, language: Language): string {
  const form = { dateStyle: "full", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(formsOf[language], form).format(new Date(`${date}T00:00:00Z`));
}

/** Where and when it is published: what “yesterday” and “on Thursday” are counted from. */
export function DatelineFields({ fields, reading, onChange, problemOf }: FieldsProps) {
  const t = useTranslations("articles.datelineFields");
  const language = useLocale();
  const zoneList = useId();
  const { dateline } = reading;
  const hintOf = (name: DatelineField) =>
    t(datelineHint(dateline, name), { words: dateline.words.join(" … ") });
  const day = fields.publishedOn && dayInWords(fields.publishedOn, language);
  const dateHint = hintOf("publishedOn");
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-semibold">{t("title")}</legend>
      <Field
        label={t("date")}
        hint={day ? t("dated", { day, hint: dateHint }) : dateHint}
        error={problemOf("publishedOn")}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={fields.publishedOn}
            onChange={(event) => onChange({ publishedOn: event.target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <Field label={t("time")} hint={hintOf("publishedTime")} error={problemOf("publishedTime")}>
        {(control) => (
          <input
            {...control}
            type="time"
            value={fields.publishedTime}
            onChange={(event) => onChange({ publishedTime: event.target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label={t("zone")} hint={hintOf("timeZone")} error={problemOf("timeZone")}>
          {(control) => (
            <input
              {...control}
              dir="ltr"
              list={zoneList}
              autoComplete="off"
              value={fields.timeZone}
              onChange={(event) => onChange({ timeZone: event.target.value })}
              className={inputClass}
            />
          )}
        </Field>
        <datalist id={zoneList}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}
