import { signedOffStates } from "#lib/domain/articles/workflow.ts";
import { wrongWords } from "./case-file.ts";
import type { ErrorType, Severity, Stage } from "./corrections.ts";
import type { CheckingRow, CorrectionRow, PublicationRow } from "./queries.ts";
import { type CheckingScope, coverageFigures } from "./schema.ts";

/** The end of checking that stands, as the browser gets it. */
export interface CheckingView {
  by: string;
  at: string;
  scope: CheckingScope;
  leftOut: string;
  because: string;
  /** How many facts the text had then, and how many nobody had looked at. */
  found: number;
  open: number;
}

/** Where a text stands before readers. */
export interface PublicationView {
  url: string;
  at: string;
  by: string;
  revision: number;
}

const checkedStates: readonly string[] = ["checked", ...signedOffStates];

/** Nothing where it does not stand: the text is worked on, or done with. */
export function presentChecking(row: CheckingRow | null, state: string): CheckingView | undefined {
  if (!row || !checkedStates.includes(state)) return undefined;
  const figures = coverageFigures.parse(JSON.parse(row.coverage));
  const sum = (of: "found" | "open") => figures.reduce((all, one) => all + one[of], 0);
  return {
    by: row.finishedBy.person.name,
    at: row.createdAt.toISOString(),
    scope: row.scope === "partial" ? "partial" : "full",
    leftOut: row.leftOut,
    because: row.because,
    found: sum("found"),
    open: sum("open"),
  };
}

export function presentPublication(row: PublicationRow): PublicationView {
  return {
    url: row.url,
    at: row.publishedAt.toISOString(),
    by: row.publishedBy.person.name,
    revision: row.revision.number,
  };
}

/** An error in a published text, and what came of it. */
export interface CorrectionView {
  id: string;
  article: { id: string; title: string; language: string; direction: "ltr" | "rtl" };
  /** The published text in which it stands, and what it is about, if that was said. */
  revisionId: string;
  claim?: number;
  exact?: string;
  /** Whether it is about words of that text, of which a case for the checks can be made. */
  hasWords: boolean;
  error: string;
  foundAt: string;
  foundHow: string;
  foundBy: string;
  severity: Severity;
  errorType: ErrorType;
  by: string;
  at: string;
  made?: {
    rootCause: string;
    missedAt: Stage;
    oldText: string;
    newText: string;
    notice: string;
    url: string;
    rule: string;
    by: string;
    at: string;
  };
}

export function presentCorrection(row: CorrectionRow): CorrectionView {
  const { article, correctedAt, correctedBy } = row;
  const direction = article.direction === "rtl" ? "rtl" : "ltr";
  return {
    ...{ id: row.id, revisionId: row.revisionId, error: row.error },
    ...(row.claim && { claim: row.claim.number }),
    ...(row.exact !== null && { exact: row.exact }),
    hasWords: wrongWords(row) !== undefined,
    ...{ foundAt: row.foundAt.toISOString(), foundHow: row.foundHow, foundBy: row.foundBy },
    article: { id: article.id, title: article.title, language: article.language, direction },
    severity: row.severity as Severity,
    errorType: row.errorType as ErrorType,
    by: row.openedBy.person.name,
    at: row.createdAt.toISOString(),
    ...(correctedAt
      ? {
          made: {
            ...{ rootCause: row.rootCause ?? "", missedAt: row.missedAt as Stage },
            ...{ oldText: row.oldText ?? "", newText: row.newText ?? "" },
            ...{ notice: row.notice ?? "", url: row.url ?? "", rule: row.rule ?? "" },
            ...{ by: correctedBy?.person.name ?? "", at: correctedAt.toISOString() },
          },
        }
      : {}),
  };
}
