import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { DraftReading, FetchedDraft } from "#lib/domain/articles/schema.ts";
import { ConfirmStep } from "./confirm-step.tsx";
import { DraftStep } from "./draft-step.tsx";
import { originalFile, originalKey, withOriginal } from "./fetched-original.ts";
import type { ImportDoor, RecordDoor } from "./import-door.ts";
import { type ImportDraft, withReading } from "./import-draft.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";

export interface ImportStepsProps {
  newsroom: string;
  /** Who imports: what a tab keeps is theirs. */
  memberId: string;
  members: readonly { id: string; name: string }[];
  maxUploadBytes: number;
  door: ImportDoor;
  recordDoor: RecordDoor;
}

/** First the text, then what it is: one page, and nothing that was given is lost between. */
export function ImportSteps(props: ImportStepsProps) {
  const { memberId } = props;
  const t = useTranslations("articles.new");
  const [draft, setDraft] = useState<ImportDraft>(() => keptDraft(memberId));
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [draftFile, setDraftFile] = useState<File>();
  const [kept, setKept] = useState(true);
  const [isDone, setDone] = useState(false);

  useEffect(() => {
    if (!isDone) setKept(keepDraft(memberId, draft));
  }, [memberId, draft, isDone]);

  const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  function takeReading(reading: DraftReading, file?: File) {
    setDraftFile(file);
    setDraft((now) => withReading(now, reading, localZone));
  }

  function takeFetched(fetched: FetchedDraft) {
    const file = originalFile(fetched.original);
    setFiles((now) => new Map(now).set(originalKey, file));
    takeReading(fetched.reading, file);
    const { address, fetchedAt: time } = fetched.original;
    setDraft((now) => withOriginal(now, fetched, t("original", { address, time })));
  }

  return (
    <div className="flex flex-col gap-6">
      {kept ? null : <Notice tone="warn">{t("tooLargeToKeep")}</Notice>}
      {draft.reading && draft.isConfirming ? (
        <ConfirmStep
          {...props}
          reading={draft.reading}
          draft={draft}
          onChange={setDraft}
          draftFile={draftFile}
          files={files}
          onFiles={setFiles}
          onDone={() => setDone(true)}
          onBack={() => setDraft((now) => ({ ...now, isConfirming: false }))}
        />
      ) : (
        <DraftStep
          {...props}
          pasted={draft.pasted}
          onKeep={draft.reading && (() => setDraft((now) => ({ ...now, isConfirming: true })))}
          onPasted={(pasted) => setDraft((now) => ({ ...now, pasted }))}
          rich={draft.rich}
          onRich={(rich) => setDraft((now) => ({ ...now, rich }))}
          onRead={takeReading}
          onFetched={takeFetched}
        />
      )}
    </div>
  );
}
