"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Heading,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type english from "#messages/en/revisions.json";

interface Tool {
  name: Exclude<keyof typeof english.edit.tools, "name">;
  icon: LucideIcon;
  /** As ARIA writes it for a keyboard without a command key. */
  keys: string;
  /** Whether its icon points, and so the other way where lines run from the right. */
  points?: boolean;
  run: (editor: Editor) => void;
  /** Whether the words at the cursor are so; none for what is done once. */
  isOn?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  {
    name: "bold",
    icon: Bold,
    keys: "Control+B",
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  {
    name: "italic",
    icon: Italic,
    keys: "Control+I",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    name: "heading",
    icon: Heading,
    keys: "Control+Alt+2",
    run: (editor) =>
      editor.isActive("heading")
        ? editor.chain().focus().setParagraph().run()
        : editor.chain().focus().toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive("heading"),
    // The first paragraph of a list's item cannot be one.
    can: (editor) => editor.isActive("heading") || editor.can().toggleHeading({ level: 2 }),
  },
  {
    name: "bullets",
    icon: List,
    keys: "Control+Shift+8",
    points: true,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    name: "numbers",
    icon: ListOrdered,
    keys: "Control+Shift+7",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  {
    name: "quotation",
    icon: Quote,
    keys: "Control+Shift+B",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  {
    name: "undo",
    icon: Undo2,
    keys: "Control+Z",
    points: true,
    run: (editor) => editor.chain().focus().undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    name: "redo",
    icon: Redo2,
    keys: "Control+Shift+Z",
    points: true,
    run: (editor) => editor.chain().focus().redo().run(),
    can: (editor) => editor.can().redo(),
  },
];

/** The arrow keys lead from one button of a toolbar to the next (ARIA practices, "Toolbar"). */
function step(event: React.KeyboardEvent<HTMLElement>): void {
  const onwards = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
  const by = { ArrowRight: onwards, ArrowLeft: -onwards }[event.key];
  if (!by) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(here + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** What can be done with the words at the cursor. */
export function EditToolbar({ editor, isLocked }: { editor: Editor; isLocked: boolean }) {
  const t = useTranslations("revisions.edit.tools");
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      tools.map(({ isOn, can }) => ({ on: isOn?.(now), can: can ? can(now) : true })),
  });
  return (
    <div
      role="toolbar"
      aria-label={t("name")}
      onKeyDown={step}
      className="sticky top-0 z-10 flex flex-wrap gap-0.5 rounded-t-lg border-b border-line bg-surface px-3 py-1.5 max-lg:px-2"
    >
      {tools.map(({ name, icon: Icon, keys, points, run }, index) => {
        const { on, can = true } = states[index] ?? {};
        const isOff = isLocked || !can;
        return (
          <button
            key={name}
            type="button"
            aria-label={t(name)}
            title={`${t(name)} (${keys.replace("Control", "Ctrl")})`}
            aria-pressed={on}
            aria-keyshortcuts={keys}
            // Not `disabled`: the button would lose the focus with the last step that is undone.
            aria-disabled={isOff}
            // The words stay marked while the button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (!isOff) run(editor);
            }}
            className={`rounded-md p-2 transition-colors ${
              on ? "bg-accent-soft text-accent-strong" : "text-ink-soft"
            } ${isOff ? "cursor-not-allowed opacity-45" : "hover:bg-sunken hover:text-ink"}`}
          >
            <Icon
              aria-hidden="true"
              className={`size-4.5 ${points ? "rtl:-scale-x-100" : ""}`}
              strokeWidth={on ? 2.5 : 2}
            />
          </button>
        );
      })}
    </div>
  );
}
