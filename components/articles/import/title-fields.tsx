import { useLocale, useTranslations } from "next-intl";
import { Field, inputClass } from "#components/ui/field.tsx";
import { directionOf } from "#lib/core/text/direction.ts";
import { offeredLanguages } from "#lib/domain/articles/languages.ts";
import type { FieldsProps } from "./fields-props.ts";

/** Title, language and direction; the direction follows the language until it is set apart. */
export function TitleFields({ fields, reading, onChange, problemOf }: FieldsProps) {
  const t = useTranslations("articles.titleFields");
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const nameOf = (language: string) => names.of(language) ?? language;
  const languages = [...offeredLanguages].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), locale),
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Field
          label={t("title")}
          hint={t(reading.title ? "read" : "missing")}
          error={problemOf("title")}
        >
          {(control) => (
            <input
              {...control}
              dir={fields.direction}
              lang={fields.language}
              value={fields.title}
              onChange={(event) => onChange({ title: event.target.value })}
              className={`${inputClass} py-2 font-serif text-base`}
            />
          )}
        </Field>
      </div>
      <Field
        label={t("language")}
        hint={t("suggests", { language: nameOf(reading.language) })}
        error={problemOf("language")}
      >
        {(control) => (
          <select
            {...control}
            value={fields.language}
            onChange={({ target: { value } }) =>
              onChange({ language: value, direction: directionOf(value) })
            }
            className={inputClass}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {nameOf(language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("direction")} error={problemOf("direction")}>
        {(control) => (
          <select
            {...control}
            value={fields.direction}
            onChange={({ target: { value } }) =>
              onChange({ direction: value === "rtl" ? "rtl" : "ltr" })
            }
            className={inputClass}
          >
            <option value="ltr">{t("ltr")}</option>
            <option value="rtl">{t("rtl")}</option>
          </select>
        )}
      </Field>
    </div>
  );
}
