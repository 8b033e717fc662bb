import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { giveSignature } from "./commands/give-signature.ts";
import { refuseSignature } from "./commands/refuse-signature.ts";
import { removeRule } from "./commands/remove-rule.ts";
import { setRisk } from "./commands/set-risk.ts";
import { setRule } from "./commands/set-rule.ts";
import { withdrawSignature } from "./commands/withdraw-signature.ts";
import { stands } from "./needs.ts";
import { listRules, listSignatures, readRule, readSigning } from "./queries.ts";
import { signerRuleResource, signingResource } from "./resource.ts";
import { levelOf } from "./risk.ts";
import { ruleInput } from "./schema.ts";

const named = { articleId: "article" };
const of = readArticleOperation;
const ruleAnswer = z.object({ ruleId: z.uuid() });
const answer = z.object({ signatureId: z.uuid() });

export const listSignerRulesOperation = readOperation({
  path: "/signer-rules",
  summary: "Which signatures articles need besides their sign-off, from which level of risk on.",
  input: z.object({}),
  answer: z.object({ items: z.array(signerRuleResource) }),
  read: async (db) => ({
    items: (await listRules(db)).map((rule) => ({ ...rule, level: levelOf(rule.level) })),
  }),
});

export const readSignerRuleOperation = readOperation({
  path: "/signer-rules/{rule}",
  summary: "One such rule.",
  input: ruleInput,
  named: { ruleId: "rule" },
  answer: signerRuleResource,
  async read(db, { ruleId }) {
    const rule = await readRule(db, ruleId);
    return { ...rule, level: levelOf(rule.level) };
  },
});

export const makeSignerRuleOperation = commandOperation({
  path: "/signer-rules",
  summary: "Say from which level of risk on a signature is needed, as what, and by whom.",
  command: setRule,
  answer: ruleAnswer,
});

export const changeSignerRuleOperation = commandOperation({
  path: "/signer-rules/{rule}/change",
  summary: "Change such a rule.",
  ...{ command: setRule, answer: ruleAnswer, of: readSignerRuleOperation },
  named: { ruleId: "rule" },
});

export const removeSignerRuleOperation = commandOperation({
  path: "/signer-rules/{rule}/remove",
  summary: "Take such a rule back.",
  ...{ command: removeRule, of: readSignerRuleOperation },
  named: { ruleId: "rule" },
});

export const readSigningOperation = readOperation({
  path: "/articles/{article}/signatures",
  summary: "The level of risk, the extra signatures that the newest text needs, and what was said.",
  input: z.object({ articleId: z.uuid() }),
  named,
  answer: signingResource,
  async read(db, { articleId }) {
    await readArticle(db, articleId);
    const { id: revisionId } = await currentRevision(db, articleId);
    const { risk, needs } = await readSigning(db, articleId, revisionId);
    const said = await listSignatures(db, { articleId, revisionId });
    return {
      risk,
      needed: needs.map(({ rule, members, signature = null, ...need }) => ({
        ...{ ...need, ruleId: rule, members: [...members], signatureId: signature },
      })),
      signatures: said.map((one) => ({
        ...one,
        kind: one.kind === "objection" ? "objection" : "given",
        stands: stands(one),
      })),
    };
  },
});

export const setRiskOperation = commandOperation({
  path: "/articles/{article}/set-risk",
  summary: "Say how great the risk of an article is, with a reason.",
  ...{ command: setRisk, named, of },
});

export const giveSignatureOperation = commandOperation({
  path: "/articles/{article}/signatures",
  summary: "Give the newest revision a signature that a rule asks for.",
  ...{ command: giveSignature, named, of, answer },
});

export const refuseSignatureOperation = commandOperation({
  path: "/articles/{article}/objections",
  summary: "Object to the newest revision, with a reason: it is not published while that stands.",
  ...{ command: refuseSignature, named, of, answer },
});

export const withdrawSignatureOperation = commandOperation({
  path: "/articles/{article}/signatures/{signature}/withdraw",
  summary: "Take a signature or an objection back, before the text is published.",
  command: withdrawSignature,
  named: { ...named, signatureId: "signature" },
  of,
});
