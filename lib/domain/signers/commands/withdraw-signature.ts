import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { clears } from "../needs.ts";
import { readSigning, signatureToWithdraw } from "../queries.ts";
import { signatureInput } from "../schema.ts";

/** In these a text is not published, nor done with: what was said of it may be taken back. */
const settled = ["published", "corrected", "killed", "archived"];

/** Takes a signature or an objection back, before the text is published. */
export const withdrawSignature = defineCommand({
  name: "signature.withdraw",
  input: signatureInput,
  permission: "signature.withdraw",
  load: ({ db, actor, input }) => signatureToWithdraw(db, input, actor.memberId),
  async handle({ db, actor, loaded: { article, revision, signature }, at, record }) {
    if (signature.withdrawnAt) throw new AppError("conflict", "This was withdrawn already.");
    if (settled.includes(article.state) || signature.revisionId !== revision.id)
      throw new AppError(
        "conflict",
        "A signature is withdrawn while its text is not yet published.",
      );
    const before = await readSigning(db, article.id, revision.id);
    const { id, label, kind, rule } = signature;
    const members = rule.removedAt === null ? rule.members : [];
    await db.extraSignature.updateMany({
      where: { id },
      data: { withdrawnAt: at, withdrawnById: actor.memberId },
    });
    const after = await readSigning(db, article.id, revision.id);
    await record(
      "signature.withdrawn",
      {
        ...{ article: article.id, revision: revision.id, signature: id, kind, members },
        ...clears(article.state, before, after),
      },
      { label },
    );
  },
});
