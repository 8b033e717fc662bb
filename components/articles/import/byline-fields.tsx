import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import type { FieldsProps } from "./fields-props.ts";

/** From this many on, a list is searched rather than read, and six rows of it are shown. */
const SEARCHED_FROM = 9;

/** Who wrote it: members, who then decide nothing in it, and anybody else in words. */
export function BylineFields(
  props: FieldsProps & { members: readonly { id: string; name: string }[] },
) {
  const t = useTranslations("articles.byline");
  const { fields, members, onChange, problemOf } = props;
  const [search, setSearch] = useState("");
  const isSearched = members.length >= SEARCHED_FROM;
  const wanted = search.trim().toLocaleLowerCase();
  const isChosen = (id: string) => fields.bylineMembers.includes(id);
  const shown = members.filter(
    ({ id, name }) => isChosen(id) || name.toLocaleLowerCase().includes(wanted),
  );
  const toggle = (id: string) =>
    onChange({
      bylineMembers: isChosen(id)
        ? fields.bylineMembers.filter((chosen) => chosen !== id)
        : [...fields.bylineMembers, id],
    });

  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-sm font-semibold">{t("title")}</legend>
      {isSearched ? (
        <Field label={t("find")}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              className={inputClass}
            />
          )}
        </Field>
      ) : null}
      <div>
        <ul
          className={`grid gap-x-4 gap-y-1 sm:grid-cols-2 ${isSearched ? "max-h-41 overflow-y-auto" : ""}`}
        >
          {shown.map(({ id, name }) => (
            <li key={id}>
              <label className="flex cursor-pointer items-center gap-2 rounded px-1 py-0.5 text-sm hover:bg-sunken">
                <input
                  type="checkbox"
                  checked={isChosen(id)}
                  onChange={() => toggle(id)}
                  className="size-4 accent-accent"
                />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <p className="mt-1.5 text-xs text-ink-soft">{t("note")}</p>
        {problemOf("bylineMembers") ? (
          <p className="text-xs font-medium text-bad">{problemOf("bylineMembers")}</p>
        ) : null}
      </div>
      <Field label={t("others")} hint={t("othersHint")} error={problemOf("bylineText")}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={fields.bylineText}
            onChange={(event) => onChange({ bylineText: event.target.value })}
            className={inputClass}
          />
        )}
      </Field>
    </fieldset>
  );
}
