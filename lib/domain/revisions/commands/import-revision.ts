import { broughtWith } from "#lib/domain/articles/brought.ts";
import { draftOfFields } from "#lib/domain/articles/draft.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { ingestInThread } from "#lib/platform/threads/ingest-threads.ts";
import { revisionToFollow } from "../queries.ts";
import { importRevisionInput } from "../schema.ts";
import { planRevision, writeRevision } from "./write-revision.ts";

const TIMEOUT_MS = 60_000;

/** Makes a new revision of a new version of the file. The comments and changes in it come along, as at an import. */
export const importRevision = defineCommand({
  name: "article.import_revision",
  input: importRevisionInput,
  verbatim: ["content", "bytes"],
  permission: "article.revise",
  timeoutMs: TIMEOUT_MS,
  async prepare({ actor, input }) {
    requirePermission(actor, "article.revise");
    return ingestInThread(draftOfFields(input));
  },
  load: async ({ db, input, prepared: draft }) => {
    const followed = await revisionToFollow(db, input);
    const { document, text } = draft;
    const made = { document, text, note: input.note, origin: "file" as const };
    const plan = planRevision(followed, made);
    return { ...followed, made, plan, otherMoves: plan.otherMoves, brought: broughtWith(draft) };
  },
  async handle({ db, actor, loaded, at, record }) {
    const { plan, made, brought } = loaded;
    const written = await writeRevision(db, actor, loaded, plan, { ...made, brought }, at);
    await record("article.revised", written.data, written.detail);
    return { revisionId: written.revisionId, number: written.data.number };
  },
});
