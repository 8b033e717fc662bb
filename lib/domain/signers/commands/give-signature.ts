import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { clears } from "../needs.ts";
import { readSigning, textToSign } from "../queries.ts";
import { giveSignatureInput } from "../schema.ts";

/** Gives a signature that a rule asks for, to one revision by the hash of its text. */
export const giveSignature = defineCommand({
  name: "signature.give",
  input: giveSignatureInput,
  permission: "signature.give",
  load: ({ db, actor, input }) => textToSign(db, input, actor.memberId),
  async handle({ db, actor, input, loaded, at, record }) {
    const { article, revision, signing, need } = loaded;
    if (need.signature !== undefined)
      throw new AppError("conflict", `The signature as “${need.label}” is given already.`);
    const { newsroomId, memberId: signedById } = actor;
    const { articleId, reservations } = input;
    const { id: revisionId, sha256 } = revision;
    const { rule, label, level, members } = need;
    const id = newId();
    const own = { newsroomId, id, articleId, revisionId, sha256, ruleId: rule, label };
    const said = { kind: "given", words: reservations, signedById, createdAt: at };
    await db.extraSignature.createMany({ data: { ...own, ...said } });
    const after = await readSigning(db, articleId, revisionId);
    await record(
      "signature.given",
      {
        ...{ article: articleId, revision: revisionId, signature: id },
        ...{ rule, level, members: [...members], ...clears(article.state, signing, after) },
      },
      { label, reservations, sha256 },
    );
    return { signatureId: id };
  },
});
