"use server";

import { getLocale } from "next-intl/server";
import { isoTime, now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import type { DraftInput } from "#lib/engines/ingest/draft-formats.ts";
import { refuseDraft } from "#lib/engines/ingest/limits.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { fetchDocument } from "#lib/platform/net/fetch-document.ts";
import { ingestInThread } from "#lib/platform/threads/ingest-threads.ts";
import {
  draftOfFetched,
  draftOfFields,
  draftOfFile,
  nameOfFetched,
  presentDraft,
} from "./draft.ts";
import { type DraftReading, draftFields, type FetchedDraft } from "./schema.ts";

async function readDraft(draft: DraftInput, fileName?: string): Promise<DraftReading> {
  const kept = "content" in draft ? draft : { format: draft.format, fileName };
  const read = presentDraft(await ingestInThread(draft));
  const language = await getLocale();
  return { ...kept, ...read, notes: read.notes.map((note) => sentenceIn(language, note)) };
}

/** Whoever may import may have a draft read, as often as the limit says. */
async function mayRead(newsroom: string): Promise<void> {
  const actor = await requireActor(newsroom);
  requirePermission(actor, "article.import");
  await limitActor("import", actor);
}

/** Reads a pasted draft for confirmation; stores nothing. */
export async function readDraftAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    await mayRead(newsroom);
    const { data } = draftFields.safeParse(input);
    return readDraft(data ? draftOfFields(data) : refuseDraft("This draft cannot be read."));
  });
}

/** Reads an uploaded draft (the form's `file`) for confirmation; stores nothing. */
export async function readDraftFileAction(newsroom: string, form: FormData) {
  return asAction(async () => {
    await mayRead(newsroom);
    const file = form.get("file");
    if (!(file instanceof File)) throw new AppError("invalid_input", "Please choose a file.");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readDraft(draftOfFile(file.name, bytes), file.name);
  });
}

/** Fetches a page, PDF or text of the web and reads it for confirmation; stores nothing. */
export async function readDraftAddressAction(newsroom: string, address: string) {
  return asAction(async (): Promise<FetchedDraft> => {
    await mayRead(newsroom);
    const fetched = await fetchDocument(String(address));
    const name = nameOfFetched(fetched);
    const reading = await readDraft(draftOfFetched(fetched), name);
    const base64 = Buffer.from(fetched.bytes).toString("base64");
    const { url, mediaType } = fetched;
    return {
      reading,
      original: { address: url, fetchedAt: isoTime(now()), name, mediaType, base64 },
    };
  });
}
