"use client";

import { createContext, useContext } from "react";
import type { MarkedRange } from "#components/editor/selected-range.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ArticleView } from "#lib/domain/articles/present.ts";
import type { ClaimView, Somebody } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import type { RunView } from "#lib/domain/findings/runs.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";

/** All that the workbench shows of one article, as the page read it. */
export interface WorkbenchView {
  newsroom: string;
  article: ArticleView;
  revision: { id: string; number: number; document: TiptapDoc; text: string };
  claims: ClaimView[];
  findings: FindingView[];
  /** The last run of the checks; undefined where they never ran. */
  checks?: RunView;
  annotations: AnnotationView[];
  sources: SourceView[];
  /** Who can be given a claim. */
  checkers: Somebody[];
  can: Record<"annotate" | "openClaim" | "addSource" | "runChecks" | "exportReport", boolean>;
}

/** What a reader is about to attach to marked words, or to none. */
export type Draft =
  | { kind: "comment" | "question"; ranges: Words[] }
  | { kind: "claim"; ranges: Words[]; finding?: FindingView };
export type Words = Pick<MarkedRange, "start" | "end" | "exact">;

export interface Workbench {
  view: WorkbenchView;
  selectedId: string | undefined;
  select: (id: string | undefined) => void;
  draft: Draft | undefined;
  setDraft: (draft: Draft | undefined) => void;
  /** Says something to those who cannot see it happen. */
  announce: (message: string) => void;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** The workbench around this component. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("This component belongs into a workbench.");
  return workbench;
}
