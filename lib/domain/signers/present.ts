import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { type Signing, signableStates } from "./needs.ts";
import type { listRisks, RuleRow, SignatureRow } from "./queries.ts";
import { levelOf, type RiskLevel } from "./risk.ts";

/** What somebody said of the text besides its sign-off. */
export interface SaidBesides {
  id: string;
  label: string;
  by: string;
  at: string;
  words: string;
  mayWithdraw: boolean;
}

/** A signature that the text needs: given, or of whom any one may give it. */
export interface NeedView {
  rule: string;
  label: string;
  names: string[];
  given?: SaidBesides;
  /** Whether the reader may give it now, or object. */
  mayGive: boolean;
}

/** How an article stands with its extra signers, as the browser gets it. */
export interface SigningView {
  risk: RiskLevel;
  set?: { by: string; at: string; reason: string };
  needs: NeedView[];
  objections: SaidBesides[];
  canSetRisk: boolean;
  canLowerRisk: boolean;
}

interface Person {
  person: { name: string };
}
type Risk = Awaited<ReturnType<typeof listRisks>>[number];
type ToldSignature = Pick<
  SignatureRow,
  "id" | "label" | "kind" | "words" | "ruleId" | "signedById" | "createdAt"
> & { signedBy: Person };

interface Shown {
  state: string;
  signing: Signing;
  said: readonly ToldSignature[];
  /** The last one first. */
  risks: readonly (Pick<Risk, "level" | "reason" | "createdAt"> & { setBy: Person })[];
  rules: readonly Pick<RuleRow, "id" | "members">[];
  members: readonly { id: string; name: string }[];
  actor: Pick<Actor, "memberId" | "roles">;
  articleAuthor: boolean;
  signedOff: boolean;
}

export function presentSigning(shown: Shown): SigningView {
  const { state, signing, said, risks, rules, members, actor, articleAuthor, signedOff } = shown;
  const { memberId, roles } = actor;
  const isOpen = !["published", "corrected", "killed", "archived"].includes(state);
  const viewOf = (row: ToldSignature): SaidBesides => {
    const isNamed = rules.some(
      ({ id, members: its }) => id === row.ruleId && its.includes(memberId),
    );
    const isHolder = row.signedById === memberId || (row.kind === "objection" && isNamed);
    return {
      ...{ id: row.id, label: row.label, by: row.signedBy.person.name, words: row.words },
      at: row.createdAt.toISOString(),
      mayWithdraw: isOpen && allows("signature.withdraw", { roles, signatureHolder: isHolder }),
    };
  };
  const named = (ids: readonly string[]) =>
    members.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const needs = signing.needs.map(({ rule, label, members: ids, signature }) => {
    const facts = { roles, namedSigner: ids.includes(memberId), articleAuthor, signedOff };
    const row = said.find(({ id }) => id === signature);
    return {
      ...{ rule, label, names: named(ids) },
      ...(row && { given: viewOf(row) }),
      mayGive: signableStates.includes(state) && allows("signature.give", facts),
    };
  });
  const [last] = risks;
  return {
    risk: signing.risk,
    ...(last && {
      set: {
        ...{ by: last.setBy.person.name, reason: last.reason },
        at: last.createdAt.toISOString(),
      },
    }),
    needs,
    objections: signing.objections.flatMap(({ id }) =>
      said.filter((one) => one.id === id).map(viewOf),
    ),
    canSetRisk: allows("article.set_risk", { roles, articleAuthor, raises: true }),
    canLowerRisk: allows("article.set_risk", { roles, articleAuthor, raises: false }),
  };
}

/** A rule as the browser gets it. */
export interface RuleView {
  id: string;
  label: string;
  level: RiskLevel;
  members: string[];
}

export const presentRule = ({
  id,
  label,
  level,
  members,
}: Pick<RuleRow, "id" | "label" | "level" | "members">): RuleView => ({
  ...{ id, label, level: levelOf(level), members },
});
