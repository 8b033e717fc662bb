import { useTranslations } from "next-intl";
import { type DocumentSchema, fieldLines, typeWords } from "#lib/platform/api/type-words.ts";
import { FieldList } from "./field-list.tsx";

/** What is sent or answered: its fields, or, where it is one of several, those of each. */
export function SchemaFields({ title, schema }: { title: string; schema: DocumentSchema }) {
  const t = useTranslations("api");
  const choices = schema.oneOf ?? [schema];
  return (
    <div>
      <h4 className="text-sm font-semibold">{title}</h4>
      {choices.map((choice) => {
        const fields = fieldLines(choice);
        const key = JSON.stringify(choice);
        if (fields.length > 0) return <FieldList key={key} fields={fields} needed={t("needed")} />;
        const isNothing = choice.type === "object" && !choice.$ref;
        return (
          <p key={key} className="text-sm text-ink-soft">
            {isNothing ? t("nothing") : typeWords(choice)}
          </p>
        );
      })}
    </div>
  );
}
