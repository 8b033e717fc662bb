"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { cellsAsBlocks } from "#components/editor/cells-as-blocks.ts";
import { pageNonce } from "#components/editor/page-nonce.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { WordsField } from "#components/ui/words-field.tsx";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { blockDirections } from "./block-directions.ts";
import { EditToolbar } from "./edit-toolbar.tsx";
import type { EditedRevision, EditView, Newer } from "./edit-view.ts";
import { KeepingNote } from "./keeping-note.tsx";
import { useKeeping } from "./use-keeping.ts";
import { useSaving } from "./use-saving.ts";

/** What an edit begins with. */
export interface EditStart {
  /** The revision that the next one follows. */
  revision: EditedRevision;
  /** The text in the editor: the revision's, or one that was left unsaved, or merged. */
  document: TiptapDoc;
  note: string;
  mergedWith?: { number: number; by?: string };
}

export interface EditFormProps {
  view: EditView;
  start: EditStart;
  readNewer: (revisionId: string) => Promise<ActionResult<Newer>>;
  /** Leads to the merge; false where what was typed is the newest revision already. */
  onNewer: (newer: Newer, mine: TiptapDoc, note: string) => boolean;
}

/** In pixels. */
const clearance = { top: 60, bottom: 110, left: 0, right: 0 };

/** The text in an editor, why it is changed, and the way to save it. */
export function EditForm({ view, start, readNewer, onNewer }: EditFormProps) {
  const t = useTranslations("revisions.edit");
  const { article, newsroom, memberId } = view;
  const [note, setNote] = useState(start.note);
  const editor = useEditor({
    immediatelyRender: false,
    content: start.document,
    injectNonce: pageNonce(),
    extensions: [
      // What a revision cannot hold is not offered, and nothing is changed that nobody changed.
      StarterKit.configure({
        strike: false,
        underline: false,
        trailingNode: false,
        link: { openOnClick: false, autolink: false },
      }),
      blockDirections(article.direction),
    ],
    editorProps: {
      transformPastedHTML: cellsAsBlocks,
      // The cursor stays clear of the toolbar, and of what is below on a small screen.
      scrollThreshold: clearance,
      scrollMargin: clearance,
      attributes: {
        role: "textbox",
        "aria-label": t("text"),
        "aria-multiline": "true",
        lang: article.language,
        dir: article.direction,
        class: "mx-auto max-w-[46rem] min-h-80 px-8 py-8 outline-none max-lg:px-5 max-lg:py-6",
      },
    },
    onUpdate: () => keeper.touch(),
  });

  const stands = useMemo(
    () => editor?.schema.nodeFromJSON(start.revision.document),
    [editor, start.revision.document],
  );
  const { keeping, keeper } = useKeeping({ articleId: article.id, memberId }, () => {
    if (!editor) return undefined;
    if (note === "" && stands && editor.state.doc.eq(stands)) return undefined;
    const { id, number } = start.revision;
    const { content } = editor.getJSON();
    return {
      revisionId: id,
      number,
      document: { type: "doc", content: content as TiptapDoc["content"] },
      note,
    };
  });
  const { save, failure, isSaving } = useSaving({
    newsroom,
    article: article.id,
    revisionId: start.revision.id,
    place: { articleId: article.id, memberId },
    keeper,
    readNewer,
    onNewer,
  });

  // Words that were merged are on no other screen and in no other place yet.
  const isFromElsewhere = start.document !== start.revision.document;
  useEffect(() => {
    if (editor && isFromElsewhere) keeper.touch();
  }, [editor, isFromElsewhere, keeper]);
  useEffect(() => {
    editor?.setEditable(!isSaving, false);
  }, [editor, isSaving]);

  function submit(event: React.FormEvent) {
    event.preventDefault();
    if (editor && !isSaving) void save(editor.getJSON(), note);
  }

  return (
    <form
      onSubmit={submit}
      aria-label={t("title")}
      className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-6 max-lg:grid-cols-1"
    >
      <div className="flex min-w-0 flex-col gap-4">
        {start.mergedWith ? (
          <Notice tone="good">
            {t("merged", {
              number: String(start.mergedWith.number),
              by: start.mergedWith.by ?? "none",
            })}
          </Notice>
        ) : null}
        <div className="rounded-lg border border-line bg-surface shadow-card has-[.ProseMirror:focus-visible]:border-accent has-[.ProseMirror:focus-visible]:outline has-[.ProseMirror:focus-visible]:outline-accent">
          {editor ? <EditToolbar editor={editor} isLocked={isSaving} /> : null}
          <EditorContent editor={editor} className="article-text" />
        </div>
      </div>
      <div className="sticky top-4 flex flex-col gap-4 max-lg:contents">
        <WordsField
          label={t("note")}
          hint={t("noteHint")}
          value={note}
          onChange={(value) => {
            setNote(value);
            keeper.touch();
          }}
        />
        {view.isAuthor ? null : (
          <p id="becomes-author" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
            {t("becomesAuthor")}
          </p>
        )}
        {/* On a small screen at hand while one types. */}
        <div className="flex flex-col gap-3 max-lg:sticky max-lg:bottom-0 max-lg:z-10 max-lg:-mx-4 max-lg:flex-row max-lg:flex-wrap max-lg:items-center max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-2 sm:max-lg:-mx-6 sm:max-lg:px-6">
          {failure ? <Notice tone="bad">{failure}</Notice> : null}
          <div className="flex flex-wrap items-center gap-2">
            <Button
              type="submit"
              tone="primary"
              disabled={isSaving}
              aria-describedby={view.isAuthor ? undefined : "becomes-author"}
            >
              {isSaving ? t("saving") : t("save", { number: String(start.revision.number + 1) })}
            </Button>
            <Link
              href={`/n/${newsroom}/articles/${article.id}`}
              prefetch={false}
              className={buttonClass("quiet")}
            >
              {t("cancel")}
            </Link>
          </div>
          <KeepingNote keeping={keeping} />
        </div>
      </div>
    </form>
  );
}
