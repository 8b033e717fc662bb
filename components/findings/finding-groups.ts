import type { FindingView } from "#lib/domain/findings/present.ts";
import type { Grouping } from "./finding-filter.ts";

/** Findings of one rule, or of one paragraph, that are still open. */
export interface FindingGroup {
  key: string;
  /** The rule's id; undefined for a paragraph. */
  rule?: string;
  /** How the paragraph begins; undefined for a rule. */
  opening?: string;
  open: FindingView[];
  /** How many more the group has that are folded away below. */
  folded: number;
}

export const folds = ["claimed", "dismissed", "consistent"] as const;
export type Fold = (typeof folds)[number];

export interface Arranged {
  groups: FindingGroup[];
  /** What needs nobody any more, in the order given. */
  folded: Record<Fold, FindingView[]>;
}

/** How much of a paragraph's beginning names it. */
const OPENING = 60;

function foldOf({ dismissal, claims, outcome }: FindingView): Fold | undefined {
  if (dismissal) return "dismissed";
  if (claims.length > 0) return "claimed";
  return outcome === "consistent" ? "consistent" : undefined;
}

/** Where a finding stands: at its statement, not at the first of the things it counted. */
function startOf({ spans }: FindingView): number {
  const stated = spans.find(({ role }) => role === "stated") ?? spans[0];
  return stated?.start ?? 0;
}

function paragraphAt(text: string, offset: number) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const words = text.slice(start, end < 0 ? undefined : end);
  const cut = words.length > OPENING ? words.lastIndexOf(" ", OPENING) : -1;
  return { start, opening: cut > 0 ? `${words.slice(0, cut)} …` : words };
}

function groupOf(finding: FindingView, by: Grouping, text: string): FindingGroup {
  const { rule } = finding;
  if (by === "rule") return { key: rule, rule, open: [], folded: 0 };
  const { start, opening } = paragraphAt(text, startOf(finding));
  return { key: String(start), opening, open: [], folded: 0 };
}

/**
 * Findings under their rules, or under the paragraphs they stand in; what is settled or consistent
 * is set apart. Groups follow one another as their first findings do; a paragraph with nothing open
 * is left out, a rule is not.
 */
export function arrange(findings: readonly FindingView[], by: Grouping, text: string): Arranged {
  const groups = new Map<string, FindingGroup>();
  const folded: Arranged["folded"] = { claimed: [], dismissed: [], consistent: [] };
  for (const finding of findings) {
    const fresh = groupOf(finding, by, text);
    const group = groups.get(fresh.key) ?? fresh;
    groups.set(fresh.key, group);
    const fold = foldOf(finding);
    if (fold) {
      folded[fold].push(finding);
      group.folded += 1;
    } else group.open.push(finding);
  }
  const shown = [...groups.values()].filter(({ open }) => by === "rule" || open.length > 0);
  return { groups: shown, folded };
}
