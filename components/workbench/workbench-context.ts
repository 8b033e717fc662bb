"use client";

import { createContext, type RefObject, useContext } from "react";
import type { TextAtHand } from "#components/editor/article-text.tsx";
import type { MarkedRange } from "#components/editor/marked-words.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ArticleView } from "#lib/domain/articles/present.ts";
import type { MeasuredCheck } from "#lib/domain/check-settings/measured-check.ts";
import type { ItemView, MarkView } from "#lib/domain/checklists/present.ts";
import type { Category } from "#lib/domain/claims/categories.ts";
import type { ClaimView, Somebody } from "#lib/domain/claims/present.ts";
import type { Disposition, Rating } from "#lib/domain/claims/verdicts.ts";
import type { AwaitedView, ClaimContacts } from "#lib/domain/contacts/present.ts";
import type { LeavesView } from "#lib/domain/decisions/present.ts";
import type { ExpertView } from "#lib/domain/experts/present.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import type { Correction } from "#lib/domain/findings/corrections.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import type { RunView } from "#lib/domain/findings/runs.ts";
import type {
  CheckingView,
  CorrectionView,
  PublicationView,
} from "#lib/domain/publication/present.ts";
import type { ReplyView } from "#lib/domain/replies/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import type { Standing } from "#lib/domain/revisions/sign-off-blocks.ts";
import type { SigningView } from "#lib/domain/signers/present.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { Deed } from "./done-stack.ts";

/** All that the workbench shows of one article, as the page read it. */
export interface WorkbenchView {
  newsroom: string;
  /** The member who looks at it. */
  me: string;
  /** The number of the last event of the article's log that it shows. */
  seq: number;
  article: ArticleView;
  revision: {
    id: string;
    number: number;
    document: TiptapDoc;
    text: string;
    /** Undefined for the first: whoever imported the article. */
    madeBy?: Somebody;
  };
  /** What revisions did to claims that they touched, the newest first. */
  carries: CarryView[];
  /** The numbers of approved claims whose corrections are not made in the text. */
  toApply: number[];
  /** What was said of the text as a whole, and stands. */
  checking?: CheckingView;
  /** The sign-off that stands. */
  signOff?: { by: string; at: string; reservations: string };
  /** How great its risk is, and who signs besides because of it. */
  signing: SigningView;
  /** Where it was published, the last time first. */
  publications: PublicationView[];
  /** What was wrong in it once it was published, the last first. */
  corrections: CorrectionView[];
  /** Whether the checks have run on this text to the end. */
  isTested: boolean;
  /** The claims that keep its checking from being finished, by why. */
  standing: Standing;
  /** Whether something that the reader does not see keeps the article open. */
  heldUnseen: boolean;
  claims: ClaimView[];
  /** What the newsroom asks of claims, by their category. */
  checklists: Record<Category, ItemView[]>;
  /** What was answered on each claim's checklist, by its id. */
  marks: Record<string, MarkView[]>;
  /** Whom the newsroom asked outside about each claim, by its id. */
  experts: Record<string, ExpertView[]>;
  /** How many were asked for a reply about each claim, by its id. */
  contacts: Record<string, ClaimContacts>;
  /** Whose reply the article waits for before it can be published; and whether for one that the reader does not see. */
  awaited: AwaitedView[];
  awaitedUnseen: boolean;
  findings: FindingView[];
  /** Every fact that the reader of the checks saw; undefined before they have run. */
  facts: FactView[] | undefined;
  /** The last run of the checks; undefined where they never ran. */
  checks?: RunView;
  /** How often the checks that report them are right, by id. */
  rules: Record<string, MeasuredCheck>;
  annotations: AnnotationView[];
  /** What was written back to claims and annotations, by their ids. */
  threads: Record<string, ReplyView[]>;
  /** Leave to decide alone, by the claim that it was given on, or could be. */
  leaves: Record<string, LeavesView>;
  sources: SourceView[];
  /** Who can be given a claim. */
  checkers: Somebody[];
  /** Who can be mentioned. */
  members: Somebody[];
  /** Who may decide on claims. */
  editors: Somebody[];
  can: Record<
    | "annotate"
    | "reply"
    | "openClaim"
    | "markChecklist"
    | "askExpert"
    | "askContact"
    | "withdrawClaim"
    | "addSource"
    | "erase"
    | "runChecks"
    | "exportReport"
    | "edit"
    | "applyCorrections"
    | "confirmContext"
    | "reattachClaim"
    | "finishChecking"
    | "signOff"
    | "publish"
    | "openCorrection"
    | "makeCorrection"
    | "reopen"
    | "kill"
    | "archive",
    boolean
  >;
}

/** What a reader is about to attach to marked words, or to none. */
export type Draft = (
  | { kind: "comment" | "question" | "suggestion"; ranges: Words[] }
  | { kind: "claim"; ranges: Words[]; finding?: FindingView; correction?: Correction }
) & {
  /** What its words are kept under: the place where it was begun. */
  keptAs?: string;
};
/** Something that is to be pointed at other words, or at some where its own are lost. */
export interface Pointing {
  type: "claim" | "annotation";
  id: string;
  /** What it is called, in the middle of a sentence. */
  name: string;
  /** Where it points so far. */
  was: readonly Words[];
  /** Whether this person may point it back. */
  canTakeBack: boolean;
}
/** What waits in the form of a claim's verdict: a correction, or what was checked before. */
export interface Proposal extends Partial<Pick<Correction, "exact" | "newText">> {
  claimId: string;
  /** Else wrong, and corrected. */
  rating?: Rating;
  disposition?: Disposition;
  rationale?: string;
}
export type Words = MarkedRange;

export interface Workbench {
  view: WorkbenchView;
  /** The open entry. It stands out in the text a moment before it opens in the list. */
  selectedId: string | undefined;
  /** The same without that moment, for keys that go on from it. */
  openNow: RefObject<string | undefined>;
  /** Opens an entry, and shows its words; `focus` where the reader came by the keyboard. */
  select: (id: string | undefined, options?: { focus?: boolean }) => void;
  /** The entry that takes the keyboard's focus as soon as it is shown. */
  toFocus: RefObject<string | undefined>;
  /** The text, as it is at the moment when a key is pressed. */
  text: RefObject<TextAtHand | null>;
  /** Brings the words at an offset of the text into view, with the caret at them where asked. */
  showWords: (offset: number, withCaret?: boolean) => void;
  /** What a suggestion would write, for the verdict on a claim. */
  proposal: Proposal | undefined;
  propose: (proposal: Proposal | undefined) => void;
  /** Says what was just done, and keeps the way to take it back, or why it has none. */
  did: (deed: Deed) => void;
  /** What the next words that are marked are for, where something waits for them. */
  pointing: Pointing | undefined;
  setPointing: (pointing: Pointing | undefined) => void;
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
