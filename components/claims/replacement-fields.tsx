"use client";

import { Field, inputClass } from "#components/ui/field.tsx";
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
  const { language, direction } = useWorkbench().view.article;
  const look = { lang: language, dir: direction, rows: 2, className: `${inputClass} font-serif` };
  return (
    <>
      <Field label="Words in the text now" error={props.issue("oldText")}>
        {(control) => (
          <textarea
            {...control}
            {...look}
            value={props.oldText}
            onChange={(event) => props.onOldText(event.target.value)}
          />
        )}
      </Field>
      {props.cut ? null : (
        <Field label="New text" error={props.issue("newText")}>
          {(control) => (
            <textarea
              {...control}
              {...look}
              value={props.newText}
              onChange={(event) => props.onNewText(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
