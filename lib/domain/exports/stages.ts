import type { ReportEdition, ReportFormat } from "./schema.ts";

/**
 * What a report passes on its way to being a file, in this order: its log is read, edited for its edition and replayed
 * to the record, which is written in its format and put where it is fetched.
 */
export const exportStages = ["reading", "editing", "replaying", "writing", "storing"] as const;
export type ExportStage = (typeof exportStages)[number];

/** Whether something that another thread says is one of them. */
export const isExportStage = (said: string | undefined): said is ExportStage =>
  exportStages.some((stage) => stage === said);

/** Told what a report is passing: of which stage how much is done, 0 of 0 where that cannot be told. */
export type TellStage = (stage: ExportStage, done: number, total: number) => void;

/** For whoever asked not to be told. */
export const toNobody: TellStage = () => undefined;

/** Whether a log is written event by event, as it is read: for the public edition, as it is read for the third time. */
export const isStreamed = ({ format }: { format: ReportFormat }): boolean => format === "jsonl";

/** Which stages a report passes. */
export function stagesOf(wanted: {
  format: ReportFormat;
  edition: ReportEdition;
  /** Whether it is of an imported record, which is neither edited nor replayed, nor read event by event. */
  isRecord: boolean;
}): ExportStage[] {
  if (wanted.isRecord) return ["reading", "writing", "storing"];
  const isPublic = wanted.edition === "public";
  // Each event is written and put there as soon as it is read, or for the public edition, edited.
  if (isStreamed(wanted)) return isPublic ? ["reading", "editing", "writing"] : ["reading"];
  return exportStages.filter((stage) => stage !== "editing" || isPublic);
}

/**
 * Tells on only what is worth it: that a stage begins, and each tenth of it.
 * @param tell told how many hundredths of a stage are done; null where that cannot be told
 */
export function inTenths(tell: (stage: ExportStage, progress: number | null) => void): TellStage {
  let last = "";
  return (stage, done, total) => {
    const progress = total > 0 ? Math.floor((100 * done) / total) : null;
    const told = `${stage} ${progress === null ? "" : Math.floor(progress / 10)}`;
    if (told === last) return;
    last = told;
    tell(stage, progress);
  };
}
