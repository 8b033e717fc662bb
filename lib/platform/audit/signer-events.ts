import { z } from "zod";
import { id, name, needed, sha256 } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const rule = { rule: id, level: z.string(), members: z.array(id) };
/** As what they sign, and who may, in the order of `members`. */
const told = { label: name, signers: z.array(z.strictObject({ member: id, name })) };
/** Said where it decides whether a text that was signed off may be published. */
const cleared = z.boolean().optional();
/** Articles that were signed off, of which a changed rule turns whether they may be published. */
const turned = { turned: z.array(id).optional() };
const ofText = { article: id, revision: id, signature: id, ...rule, cleared };

/** How great an article's risk is, who signs besides because of it, and their signatures. */
export const signerEvents = {
  "signer_rule.set": event(
    {
      ...{ ...rule, ...turned },
      was: z.strictObject({ level: z.string(), members: z.array(id) }).optional(),
    },
    { ...told, was: z.string().optional() },
  ),
  "signer_rule.removed": event({ rule: id, ...turned }, { label: name }),
  "article.risk_set": event(
    { article: id, level: z.string(), was: z.string(), needed: needed.data.needed, cleared },
    { reason: z.string(), ...needed.detail },
  ),
  // The rule as it was then: so that whoever signed can be held against it without the newsroom's own log.
  "signature.given": event(ofText, { label: name, reservations: z.string(), sha256 }),
  // `tells`: whoever had a part in the text.
  "signature.refused": event(
    { ...ofText, tells: z.array(id) },
    { label: name, reason: z.string(), sha256 },
  ),
  // `members`: whom its rule names now; one of them may take a colleague's objection back.
  "signature.withdrawn": event(
    {
      ...{ article: id, revision: id, signature: id },
      ...{ kind: z.string(), members: z.array(id), cleared },
    },
    { label: name },
  ),
};
