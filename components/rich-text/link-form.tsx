"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { hrefOf } from "#lib/core/text/rich-text.ts";

/** Where the marked words are made a link, or an address is put in as one. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations("richText");
  const before: unknown = editor.getAttributes("link").href;
  const [typed, setTyped] = useState(typeof before === "string" ? before : "");
  const [isWrong, setWrong] = useState(false);

  function close() {
    onClose();
    editor.commands.focus();
  }

  function set() {
    const href = hrefOf(typed);
    if (!href) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().extendMarkRange("link");
    const { empty } = editor.state.selection;
    if (empty && !editor.isActive("link")) {
      const marks = [{ type: "link", attrs: { href } }];
      chain.insertContent({ type: "text", text: typed.trim(), marks }).run();
    } else chain.setLink({ href }).run();
    close();
  }

  function press(event: React.KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // It is a form within a form: neither key is for that.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") set();
    else close();
  }

  return (
    <div className="flex flex-col gap-2 border-t border-line p-2">
      <Field label={t("address")} error={isWrong ? t("noAddress") : undefined}>
        {(control) => (
          <input
            {...control}
            ref={focusOnce}
            dir="ltr"
            inputMode="url"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
            onKeyDown={press}
            className={inputClass}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button onClick={set}>{t("setLink")}</Button>
        {before ? (
          <Button
            tone="quiet"
            onClick={() => {
              editor.chain().extendMarkRange("link").unsetLink().run();
              close();
            }}
          >
            {t("removeLink")}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={close}>
          {t("cancelLink")}
        </Button>
      </div>
    </div>
  );
}
