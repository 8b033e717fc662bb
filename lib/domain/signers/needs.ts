import type { Block } from "#lib/domain/articles/blocks.ts";
import type { ArticleState } from "#lib/domain/articles/workflow.ts";
import { levelOf, type RiskLevel } from "./risk.ts";

/** In these a text waits for its signatures. */
export const signableStates: readonly string[] = ["checked", "approved"] satisfies ArticleState[];

/** What a newsroom asks for: from a level on, a signature as something, by any one of these members. */
export interface Rule {
  id: string;
  label: string;
  /** The place of its level. */
  level: number;
  members: readonly string[];
}

/** What a signer said of a text. */
export interface Said {
  id: string;
  ruleId: string;
  label: string;
  kind: string;
  signedById: string;
  /** Its article was worked on again since. */
  fallen: boolean;
  withdrawnAt: Date | null;
}

/** A signature that an article needs before it is published, and the one that was given, if one was. */
export interface Need {
  rule: string;
  label: string;
  level: RiskLevel;
  members: readonly string[];
  signature?: string;
}

/** How an article stands with its extra signers. */
export interface Signing {
  risk: RiskLevel;
  needs: readonly Need[];
  /** Against the text as it is: they stand until they are withdrawn, whatever the level is. */
  objections: readonly { id: string; label: string; signedById: string }[];
}

/** Whether what was said of a text stands. */
export const stands = ({ withdrawnAt, fallen }: Said): boolean => withdrawnAt === null && !fallen;

/**
 * Which signatures a text needs at its level, and what was said of it.
 * @param said of this revision
 */
export function signingOf(rules: readonly Rule[], rank: number, said: readonly Said[]): Signing {
  const standing = said.filter(stands);
  const given = (rule: string) =>
    standing.find(({ ruleId, kind }) => ruleId === rule && kind === "given")?.id;
  return {
    risk: levelOf(rank),
    needs: rules
      .filter(({ level }) => level <= rank)
      .map(({ id, label, level, members }) => {
        const signature = given(id);
        const need = { rule: id, label, level: levelOf(level), members };
        return signature === undefined ? need : { ...need, signature };
      }),
    objections: standing
      .filter(({ kind }) => kind === "objection")
      .map(({ id, label, signedById }) => ({ id, label, signedById })),
  };
}

/** For the event that makes an article that was signed off cleared, or no longer: which of the two. */
export function clears(state: string, before: Signing, after: Signing): { cleared?: boolean } {
  const cleared = isSigned(after);
  return state === "approved" && cleared !== isSigned(before) ? { cleared } : {};
}

/** The same where a rule is changed: the articles of which it turns whether they may be published, if any. */
export function turns(before: readonly string[], after: readonly string[]): { turned?: string[] } {
  const turned = [
    ...before.filter((id) => !after.includes(id)),
    ...after.filter((id) => !before.includes(id)),
  ];
  return turned.length > 0 ? { turned } : {};
}

/** Whether nothing of the extra signers keeps the text from being published. */
export const isSigned = ({ needs, objections }: Signing): boolean =>
  objections.length === 0 && needs.every(({ signature }) => signature !== undefined);

interface Lacking {
  needs: readonly Pick<Need, "label" | "members" | "signature">[];
  objections: Signing["objections"];
}

/**
 * What keeps a text from being published.
 * @param nameOf what a member is called, undefined where they have left; none where that is not known of anybody
 */
export function signingBlocks(
  { needs, objections }: Lacking,
  nameOf?: (member: string) => string | undefined,
): Block[] {
  const missing = needs
    .filter(({ signature }) => signature === undefined)
    .map(({ label, members }) => {
      if (!nameOf) return `The signature as “${label}” is missing.`;
      const names = members.flatMap((member) => nameOf(member) ?? []);
      if (names.length === 0)
        return `The signature as “${label}” is missing, and nobody who may give it is left.`;
      // Any one of them; in brackets, as no word joins them in every language alike.
      return `The signature as “${label}” is missing (${names.join(", ")}).`;
    });
  const against = objections.map(({ label, signedById }) => {
    const name = nameOf?.(signedById);
    return name === undefined
      ? `An objection as “${label}” stands.`
      : `${name} objects as “${label}”.`;
  });
  return [
    ...missing.map((sentence) => ({ code: "signature_missing" as const, sentence })),
    ...against.map((sentence) => ({ code: "objection_stands" as const, sentence })),
  ];
}

/** What an event says of it: nothing where the risk is ordinary and nothing is asked for. */
export function boundNeeds({ risk, needs }: Signing) {
  if (risk === "ordinary" && needs.length === 0) return { data: {}, detail: {} };
  const needed = needs.map(({ label: _, members, ...need }) => ({
    ...need,
    members: [...members],
  }));
  return { data: { risk, needed }, detail: { labels: needs.map(({ label }) => label) } };
}
