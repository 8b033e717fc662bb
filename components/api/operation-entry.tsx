import { useTranslations } from "next-intl";
import type { Parameter } from "#lib/platform/api/openapi-document.ts";
import { type DocumentSchema, typeWords } from "#lib/platform/api/type-words.ts";
import { FieldList } from "./field-list.tsx";
import { SchemaFields } from "./schema-fields.tsx";

/** One operation of the API's document. */
export interface OperationEntryProps {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly Parameter[];
  body?: DocumentSchema;
  /** Undefined where it is a file. */
  answer?: DocumentSchema;
}

export function OperationEntry(entry: OperationEntryProps) {
  const t = useTranslations("api");
  const parameters = entry.parameters.map(({ name, in: place, required, description, schema }) => ({
    name,
    type: `${typeWords(schema)}, ${place}`,
    isRequired: required,
    about: description,
    fields: [],
  }));
  return (
    <article aria-labelledby={entry.id} className="border-t border-line py-5" lang="en" dir="ltr">
      <h3 id={entry.id} className="font-semibold [overflow-wrap:anywhere]">
        <code>
          <span className="text-accent">{entry.method.toUpperCase()}</span> {entry.path}
        </code>
      </h3>
      <p className="mt-1">{entry.summary}</p>
      <p className="text-sm text-ink-soft">{entry.description}</p>
      <details className="mt-2">
        <summary className="cursor-pointer text-sm text-accent">{t("details")}</summary>
        <div className="mt-2 flex flex-col gap-3">
          <div>
            <h4 className="text-sm font-semibold">{t("parameters")}</h4>
            <FieldList fields={parameters} needed={t("needed")} />
          </div>
          {entry.body ? <SchemaFields title={t("body")} schema={entry.body} /> : null}
          {entry.answer ? <SchemaFields title={t("answer")} schema={entry.answer} /> : null}
        </div>
      </details>
    </article>
  );
}
