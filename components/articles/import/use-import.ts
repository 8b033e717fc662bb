import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Issue } from "#lib/core/errors.ts";
import type { DraftReading } from "#lib/domain/articles/schema.ts";
import { draftFileKey, type ImportDoor, type ImportOutcome } from "./import-door.ts";
import { commandInput, type ImportDraft } from "./import-draft.ts";
import { forgetDraft } from "./kept-draft.ts";
import { isBlank, type SourceProblem, sourceProblem } from "./source-problems.ts";

export interface ImportProps {
  newsroom: string;
  memberId: string;
  maxUploadBytes: number;
  door: ImportDoor;
  reading: DraftReading;
  draft: ImportDraft;
  /** The document itself, where its text alone is not what is imported; a reload loses it. */
  draftFile?: File;
  files: ReadonlyMap<string, File>;
  onDone: () => void;
}

/** Sends the import, once its sources are such as can be stored, and leads to the article. */
export function useImport(props: ImportProps) {
  const t = useTranslations("articles.new");
  const { newsroom, draft, files } = props;
  const { fileName } = props.reading;
  const router = useRouter();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [problem, setProblem] = useState<string>();
  const [sourceProblems, setSourceProblems] = useState<ReadonlyMap<string, SourceProblem>>(
    new Map(),
  );
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [busy, setBusy] = useState(false);

  const sources = draft.sources.filter((entry) => !isBlank(entry));

  function findSourceProblems(): Map<string, SourceProblem> {
    const found = new Map<string, SourceProblem>();
    for (const entry of sources) {
      const fault = sourceProblem(entry, files.get(entry.key), props.maxUploadBytes);
      if (fault) found.set(entry.key, fault);
    }
    return found;
  }

  async function send() {
    const uploads = new FormData();
    for (const [key, file] of files) uploads.set(key, file);
    if (props.draftFile && fileName) uploads.set(draftFileKey, props.draftFile);
    const article = commandInput(props.reading, draft.fields);
    const result = await props.door(newsroom, { article, sources }, uploads);
    if (!result.ok) {
      setIssues(result.issues);
      setProblem(result.message);
      return false;
    }
    props.onDone();
    forgetDraft(props.memberId);
    if (result.value.problems.length > 0) setOutcome(result.value);
    else router.push(`/n/${newsroom}/articles/${result.value.articleId}`);
    return true;
  }

  /** True where it was imported; else what is wrong is said beside its field. */
  async function submit(): Promise<boolean> {
    setIssues([]);
    setProblem(undefined);
    const found = findSourceProblems();
    setSourceProblems(found);
    if (found.size > 0) {
      setProblem(t("mendSources"));
      return false;
    }
    if (fileName && !props.draftFile) {
      setProblem(t("chooseDraftAgain", { name: fileName }));
      return false;
    }
    setBusy(true);
    const isIn = await send().catch(() => {
      setProblem(t("offlineImport"));
      return false;
    });
    setBusy(isIn);
    return isIn;
  }

  return { submit, busy, problem, issues, sourceProblems, outcome };
}
