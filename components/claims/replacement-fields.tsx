"use client";

import { useTranslations } from "next-intl";
import { WordsField } from "#components/ui/words-field.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** The words that are to go, and those that come in their place. */
export function ReplacementFields(props: {
  cut: boolean;
  oldText: string;
  newText: string;
  onOldText: (text: string) => void;
  onNewText: (text: string) => void;
  issue: (path: string) => string | undefined;
}) {
  const t = useTranslations("claims.propose");
  const { language, direction } = useWorkbench().view.article;
  const look = { lang: language, dir: direction, rows: 2, quoted: true };
  return (
    <>
      <WordsField
        {...look}
        label={t("oldText")}
        value={props.oldText}
        onChange={props.onOldText}
        error={props.issue("oldText")}
      />
      {props.cut ? null : (
        <WordsField
          {...look}
          label={t("newText")}
          value={props.newText}
          onChange={props.onNewText}
          error={props.issue("newText")}
        />
      )}
    </>
  );
}
