import type { ReportEdition } from "#lib/domain/exports/schema.ts";

/** What an edition has of a part of the record: all of it, nothing, or what the newsroom's setting says. */
type Held = "given" | "left out" | "as the newsroom wishes";

interface Edition {
  label: string;
  /** What it is, in one line. */
  says: string;
  /** The text, claims, verdicts, evidence, findings, decisions, coverage, and who did what in which role. */
  work: Held;
  /** The log: every body and every digest, so that the chain and what is bound to it verify. */
  log: Held;
  /** Comments, questions and suggestions, and what was written back to them or on claims. */
  discussion: Held;
  /** Who was asked outside the newsroom, what, and what they said. */
  experts: Held;
  /** Who was asked for a reply or as a source before publication, until when, and what they replied. */
  contacts: Held;
  /** What was noted of a source (a telephone number, say); its title, address and file are given. */
  sourceNotes: Held;
  /** What the checks found in a note on the source list, which quotes it. */
  noteFindings: Held;
  /** For whom or what a claim waited. */
  waiting: Held;
  /** Who found an error in what was published, and how it came about; the correction itself is given. */
  causes: Held;
  /** Why the level of risk was set, and why a signer objected; that they did is given. */
  objections: Held;
  /** What members are called; whoever is in the byline is named there in any case. */
  names: Held;
  /** Sentences that somebody wrote in which a member is named by their whole name, and the layout of such texts. */
  sentences: Held;
  /** The salts of decisions on what is left out, by which one could guess at it. */
  salts: Held;
  /** Comments that were removed again, on the pages: the record of an edition with discussion has them anyway. */
  removed: Held;
  /** The hash of each event, on the pages. */
  hashes: Held;
  /** Events about one claim, and digests of what was decided on, on the pages, where the log is too long to be read. */
  longLogs: Held;
  /** Sources that not everybody in the newsroom sees, and what rests on them. */
  restricted: Held;
}

/** What each edition of a report holds and leaves out; docs/editions.md says the same in words. */
export const editions: Record<ReportEdition, Edition> = {
  internal: {
    label: "Internal",
    says: "all that any member of the newsroom may see.",
    work: "given",
    log: "given",
    discussion: "given",
    experts: "given",
    contacts: "given",
    sourceNotes: "given",
    noteFindings: "given",
    waiting: "given",
    causes: "given",
    objections: "given",
    names: "given",
    sentences: "given",
    salts: "given",
    removed: "left out",
    hashes: "left out",
    longLogs: "left out",
    restricted: "left out",
  },
  legal: {
    label: "Legal",
    says: "the same, with what was removed from the discussion and the hash of every event.",
    work: "given",
    log: "given",
    discussion: "given",
    experts: "given",
    contacts: "given",
    sourceNotes: "given",
    noteFindings: "given",
    waiting: "given",
    causes: "given",
    objections: "given",
    names: "given",
    sentences: "given",
    salts: "given",
    removed: "given",
    hashes: "given",
    longLogs: "given",
    restricted: "left out",
  },
  public: {
    label: "Public",
    says: "the text, its claims and what they rest on, without the newsroom’s own discussion and contacts.",
    work: "given",
    log: "given",
    discussion: "left out",
    experts: "left out",
    contacts: "left out",
    sourceNotes: "left out",
    noteFindings: "left out",
    waiting: "left out",
    causes: "left out",
    objections: "left out",
    names: "as the newsroom wishes",
    sentences: "as the newsroom wishes",
    salts: "left out",
    removed: "left out",
    hashes: "left out",
    longLogs: "left out",
    restricted: "left out",
  },
};

/** `Public edition: the text, its claims…` */
export const editionLine = (report: { edition?: ReportEdition }): string => {
  const { label, says } = editions[editionOf(report)];
  return `${label} edition: ${says}`;
};

/** The edition of a report; one of before there were editions is internal. */
export const editionOf = ({ edition }: { edition?: ReportEdition }): ReportEdition =>
  edition ?? "internal";
