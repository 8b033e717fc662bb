"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteDone } from "#components/workbench/done-store.ts";
import { editArticleAction } from "#lib/domain/revisions/actions.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { revisionDone } from "../revision-done.ts";
import type { editKeeper } from "./edit-keeper.ts";
import type { Newer } from "./edit-view.ts";
import { type EditPlace, forgetEdit } from "./kept-edit.ts";
import { settledEdit } from "./settled-edit.ts";

export interface SavingProps {
  newsroom: string;
  article: string;
  revisionId: string;
  place: EditPlace;
  keeper: ReturnType<typeof editKeeper>;
  readNewer: (revisionId: string) => Promise<ActionResult<Newer>>;
  onNewer: (newer: Newer, mine: TiptapDoc, note: string) => boolean;
}

/** Saves an edit; where somebody else saved first, leads to the merge. Until it is saved, it stays. */
export function useSaving(props: SavingProps) {
  const t = useTranslations("revisions.edit");
  const router = useRouter();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function leave() {
    props.keeper.stop();
    // Where the browser keeps nothing, there is nothing to forget.
    await forgetEdit(props.place).catch(() => undefined);
    router.push(`/n/${props.newsroom}/articles/${props.article}/changes`);
  }

  /** Gives what went wrong, in words; nothing where the edit is saved, or on its way into the merge. */
  async function send(typed: unknown, note: string): Promise<string | undefined> {
    const settled = settledEdit(typed);
    if ("refusal" in settled) return settled.refusal;
    const { document } = settled;
    const { article: articleId, revisionId } = props;
    const saved = await editArticleAction(props.newsroom, {
      articleId,
      revisionId,
      note,
      document,
    });
    if (saved.ok) {
      const place = { newsroom: props.newsroom, articleId };
      const said = t("saved", { revision: String(saved.value.number) });
      noteDone(articleId, revisionDone(place, said, saved.value));
      await leave();
      return undefined;
    }
    if (saved.code === "unauthenticated") return t("signedOut");
    const words = [saved.message, ...saved.issues.map(({ message }) => message)];
    const message = [...new Set(words)].join(" ");
    if (saved.code !== "conflict") return message;
    const read = await props.readNewer(revisionId);
    if (!read.ok) return `${message} ${read.message}`;
    if (read.value.newest.id === revisionId) return message;
    await props.keeper.flush();
    if (!props.onNewer(read.value, document, note)) await leave();
    return undefined;
  }

  async function save(typed: unknown, note: string): Promise<void> {
    setSaving(true);
    setFailure(undefined);
    const wrong = await send(typed, note).catch(() => t("saveOffline"));
    setFailure(wrong);
    // What was saved stays locked until the next page is there.
    setSaving(wrong === undefined);
  }

  return { save, failure, isSaving };
}
