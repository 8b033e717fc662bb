import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { signableStates } from "#lib/domain/signers/needs.ts";
import { placeOf } from "#lib/domain/signers/risk.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { signedIn } from "./replay-signers.ts";
import type { ArticleRecord } from "./report.ts";

type Event<T extends RecordedEvent["type"]> = Extract<RecordedEvent, { type: T }>;

/** Whether somebody's extra signature stands. */
export const hasSigned = ({ signatures = [] }: ArticleRecord["article"], member: string): boolean =>
  signatures.some(({ by, kind, stands }) => by === member && kind === "given" && stands);

const riskOf = ({ article }: ArticleRecord): string => article.risk ?? "ordinary";

const isAuthor = ({ article }: ArticleRecord, member: string): boolean =>
  article.authors.some((author) => author.member === member);

/** A signature, or an objection, by somebody who was not to give it, or of another text. */
function saidProblem(
  record: ArticleRecord,
  event: Event<"signature.given"> | Event<"signature.refused">,
): string | undefined {
  const { article, revision } = record;
  const { actor, data, detail, seq, erased } = event;
  const { member, name, roles } = actor;
  const did = `${name} ${event.type === "signature.given" ? "signed" : "objected to"} the text (event ${seq})`;
  if (!signableStates.includes(article.state)) return `${did} while it was not checked`;
  if (placeOf(data.level) < 0 || placeOf(data.level) > placeOf(riskOf(record)))
    return `${did} as no rule asked for at its level of risk`;
  if (!data.members.includes(member)) return `${did}, for which they were not named`;
  if (isAuthor(record, member)) return `${did}, which they wrote`;
  if (article.signOff?.by === member) return `${did}, which they had signed off themselves`;
  if (erased) return undefined;
  const named = { namedSigner: true, articleAuthor: false, signedOff: false };
  if (!allows("signature.give", { roles, ...named })) return `${did} without a role that allows it`;
  if (detail.sha256 !== revision.sha256 && revision.sha256 !== "")
    return `event ${seq} is of another text than revision ${revision.number}`;
  return undefined;
}

function withdrawalProblem(
  { article }: ArticleRecord,
  { seq, actor: { member, name }, data }: Event<"signature.withdrawn">,
): string | undefined {
  const one = article.signatures?.find(({ id }) => id === data.signature);
  if (!one || one.withdrawn || one.kind !== data.kind)
    return `event ${seq} withdraws what was not said`;
  const isColleague = one.kind === "objection" && data.members.includes(member);
  if (one.by === member || isColleague) return undefined;
  return `${name} withdrew somebody else’s signature (event ${seq})`;
}

function riskProblem(
  record: ArticleRecord,
  { seq, actor, data, erased }: Event<"article.risk_set">,
): string | undefined {
  const { member, name, roles } = actor;
  const did = `${name} set the level of risk (event ${seq})`;
  if (data.was !== riskOf(record) || placeOf(data.level) < 0)
    return `event ${seq} finds the risk ${data.was}, where it was ${riskOf(record)}`;
  const raises = placeOf(data.level) > placeOf(data.was);
  const articleAuthor = isAuthor(record, member);
  if (articleAuthor && !raises) return `${did} lower in an article that they wrote`;
  if (erased || allows("article.set_risk", { roles, articleAuthor, raises })) return undefined;
  return `${did} without a role that allows it`;
}

/** Where what an event says of the level, and of the signatures asked for at it, is not what the log says. */
function neededProblem(
  record: ArticleRecord,
  event:
    | Event<"article.checked">
    | Event<"article.signed_off">
    | Event<"article.published">
    | Event<"correction.made">,
): string | undefined {
  const { seq, type } = event;
  const { signatures = [] } = record.article;
  const { risk, needed } = signedIn(event);
  if (risk !== riskOf(record))
    return `event ${seq} finds the risk ${risk}, where it was ${riskOf(record)}`;
  const isOut = type === "article.published" || event.data.to === "corrected";
  for (const { rule, level, label, signature } of needed) {
    if (placeOf(level) < 0 || placeOf(level) > placeOf(risk))
      return `event ${seq} asks for a signature as “${label}”, which is not of its level of risk`;
    const stands = signatures.some(
      (one) => one.id === signature && one.rule === rule && one.kind === "given" && one.stands,
    );
    // The end of checking comes before all of them.
    if (!stands && (isOut || (signature !== null && type !== "article.checked")))
      return `event ${seq} lacks the signature as “${label}” that it needs`;
  }
  const objection = signatures.find(({ kind, stands }) => kind === "objection" && stands);
  return isOut && objection
    ? `event ${seq} publishes a text to which an objection as “${objection.label}” stands`
    : undefined;
}

/**
 * Where an event breaks the rules of extra signers: who signs, and that nothing is published without the signatures that
 * its level of risk asked for at that moment, as the event says.
 * @param record as the events before this one leave it
 */
export function signersProblem(record: ArticleRecord, event: RecordedEvent): string | undefined {
  switch (event.type) {
    case "signature.given":
    case "signature.refused":
      return saidProblem(record, event);
    case "signature.withdrawn":
      return withdrawalProblem(record, event);
    case "article.risk_set":
      return riskProblem(record, event);
    case "article.checked":
    case "article.signed_off":
    case "article.published":
    case "correction.made":
      return neededProblem(record, event);
    default:
      return undefined;
  }
}
