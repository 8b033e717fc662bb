import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { clears } from "../needs.ts";
import { listPartakers, readSigning, textToSign } from "../queries.ts";
import { refuseSignatureInput } from "../schema.ts";

/** Objects to one revision, with a reason: it is not published until the objection is withdrawn or the text changes. */
export const refuseSignature = defineCommand({
  name: "signature.refuse",
  input: refuseSignatureInput,
  permission: "signature.give",
  load: ({ db, actor, input }) => textToSign(db, input, actor.memberId),
  async handle({ db, actor, input, loaded, at, record }) {
    const { article, revision, signing, need } = loaded;
    const { newsroomId, memberId: signedById } = actor;
    const { articleId, reason } = input;
    const { id: revisionId, sha256 } = revision;
    const { rule, label, level, members } = need;
    const mine = (one: { label: string; signedById: string }) =>
      one.label === label && one.signedById === signedById;
    if (signing.objections.some(mine))
      throw new AppError("conflict", "You object to this text already.");
    const id = newId();
    const own = { newsroomId, id, articleId, revisionId, sha256, ruleId: rule, label };
    const said = { kind: "objection", words: reason, signedById, createdAt: at };
    await db.extraSignature.createMany({ data: { ...own, ...said } });
    const after = await readSigning(db, articleId, revisionId);
    const tells = (await listPartakers(db, articleId, revisionId)).filter(
      (id) => id !== signedById,
    );
    await record(
      "signature.refused",
      {
        ...{ article: articleId, revision: revisionId, signature: id, tells },
        ...{ rule, level, members: [...members], ...clears(article.state, signing, after) },
      },
      { label, reason, sha256 },
    );
    return { signatureId: id };
  },
});
