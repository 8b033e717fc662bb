import { editedDocument } from "#lib/engines/ingest/edited-document.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { revisionToFollow } from "../queries.ts";
import { editArticleInput } from "../schema.ts";
import { planRevision, writeRevision } from "./write-revision.ts";

/** A book with a thousand claims takes a while to write. */
const TIMEOUT_MS = 60_000;

/**
 * Makes a new revision of what somebody edited. What hangs on the text goes along; claims whose words
 * changed lose their approval in the same transaction, and the event says which words did it.
 */
export const editArticle = defineCommand({
  name: "article.edit",
  input: editArticleInput,
  verbatim: ["document"],
  permission: "article.revise",
  timeoutMs: TIMEOUT_MS,
  load: async ({ db, input }) => {
    const edited = editedDocument(input.document);
    const followed = await revisionToFollow(db, input);
    const made = { ...edited, note: input.note, origin: "edit" as const };
    const plan = planRevision(followed, made);
    return { ...followed, made, plan, otherMoves: plan.otherMoves };
  },
  async handle({ db, actor, loaded, at, record }) {
    const { plan, made } = loaded;
    const { revisionId, data, detail } = await writeRevision(db, actor, loaded, plan, made, at);
    await record("article.revised", data, detail);
    return { revisionId, number: data.number };
  },
});
