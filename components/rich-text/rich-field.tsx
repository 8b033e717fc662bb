"use client";

import { useEffect, useId, useState } from "react";
import { WordsField } from "#components/ui/words-field.tsx";
import { wordsOf } from "./draft.ts";
import { editorCode } from "./editor-code.ts";

export interface RichFieldProps {
  label: string;
  /** A draft: see `draft.ts`. */
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  /** The reader has just asked for this field. */
  focus?: boolean;
}

/**
 * A labelled field for a note. Until the editor's code is there, and where it cannot be had, it is one for plain
 * words; whoever has begun to type in that goes on in it.
 */
export function RichField(props: RichFieldProps) {
  const { label, value, onChange, hint, error, focus } = props;
  const id = useId();
  const code = editorCode.useCode();
  const [isPlain, setPlain] = useState(false);
  const [hadFocus, setHadFocus] = useState(focus);
  useEffect(editorCode.preload, []);

  if (!code || isPlain) {
    return (
      <WordsField
        {...props}
        value={wordsOf(value)}
        onChange={(typed) => {
          setPlain(true);
          onChange(typed);
        }}
        onFocus={setHadFocus}
      />
    );
  }
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <span id={`${id}-label`} className="text-sm font-medium">
        {label}
      </span>
      <code.RichEditor
        value={value}
        onChange={onChange}
        focus={hadFocus}
        labelledBy={`${id}-label`}
        describedBy={described || undefined}
        isInvalid={Boolean(error)}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
