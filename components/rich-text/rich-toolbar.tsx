"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { AtSign, Bold, Italic, Link, List, ListOrdered } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

const tools = {
  bold: { icon: Bold, keys: "Control+B", run: (editor: Editor) => editor.commands.toggleBold() },
  italic: {
    icon: Italic,
    keys: "Control+I",
    run: (editor: Editor) => editor.commands.toggleItalic(),
  },
  bulletList: {
    icon: List,
    keys: "Control+Shift+8",
    run: (editor: Editor) => editor.commands.toggleBulletList(),
  },
  orderedList: {
    icon: ListOrdered,
    keys: "Control+Shift+7",
    run: (editor: Editor) => editor.commands.toggleOrderedList(),
  },
  link: { icon: Link, keys: undefined, run: undefined },
  mention: {
    icon: AtSign,
    keys: undefined,
    // A name is asked for where the sign stands apart from the word before.
    run: (editor: Editor) => {
      const { $from } = editor.state.selection;
      const isApart = /(^|\s)$/.test($from.parent.textBetween(0, $from.parentOffset, " ", " "));
      editor.commands.insertContent(isApart ? "@" : " @");
    },
  },
} as const;
type Tool = keyof typeof tools;
const names = Object.keys(tools) as Tool[];

/** What can be done with the words at the cursor: one stop of the tabulator, arrow keys within. */
export function RichToolbar({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const t = useTranslations("richText");
  const [place, setPlace] = useState(0);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => names.map((name) => name !== "mention" && now.isActive(name)),
  });

  function step(event: React.KeyboardEvent<HTMLElement>) {
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const by = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = (place + by + names.length) % names.length;
    setPlace(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div
      role="toolbar"
      aria-label={t("toolbar")}
      onKeyDown={step}
      className="flex flex-wrap gap-0.5 px-1 pb-1"
    >
      {names.map((name, index) => {
        const { icon: Icon, keys, run } = tools[name];
        return (
          <button
            key={name}
            type="button"
            aria-label={t(`tools.${name}`)}
            title={
              keys
                ? `${t(`tools.${name}`)} (${keys.replace("Control", "Ctrl")})`
                : t(`tools.${name}`)
            }
            aria-pressed={name === "mention" ? undefined : on[index]}
            aria-keyshortcuts={keys}
            tabIndex={index === place ? 0 : -1}
            onFocus={() => setPlace(index)}
            // The words stay marked while the button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (!run) return onLink();
              editor.commands.focus();
              run(editor);
            }}
            className={`rounded-md p-1.5 hover:bg-sunken hover:text-ink ${on[index] ? "bg-accent-soft text-accent-strong" : "text-ink-soft"}`}
          >
            <Icon aria-hidden="true" className="size-4" strokeWidth={on[index] ? 2.5 : 2} />
          </button>
        );
      })}
    </div>
  );
}
