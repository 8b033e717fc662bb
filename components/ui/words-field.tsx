"use client";

import { Field, inputClass } from "./field.tsx";
import { focusOnce } from "./focus-once.ts";
import { sendByKey } from "./send-by-key.ts";

export interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  hint?: string;
  error?: string;
  /** Set like the article's text, for words that are quoted from it or go into it. */
  quoted?: boolean;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  /** The reader has just asked for this field. */
  focus?: boolean;
  /** Told when the focus comes and goes. */
  onFocus?: (isThere: boolean) => void;
}

/** A labelled field for words, of several lines: Enter makes a new one; with Ctrl, or Cmd, it sends. */
export function WordsField(props: WordsFieldProps) {
  const { rows = 3, dir = "auto" } = props;
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <textarea
          {...control}
          ref={props.focus ? focusOnce : undefined}
          rows={rows}
          lang={props.lang}
          dir={dir}
          value={props.value}
          onFocus={() => props.onFocus?.(true)}
          onBlur={() => props.onFocus?.(false)}
          onKeyDown={sendByKey}
          onChange={(event) => props.onChange(event.target.value)}
          className={props.quoted ? `${inputClass} font-serif` : inputClass}
        />
      )}
    </Field>
  );
}
