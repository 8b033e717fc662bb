import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import {
  readDraftAction,
  readDraftAddressAction,
  readDraftFileAction,
} from "#lib/domain/articles/actions.ts";
import type { DraftReading, FetchedDraft } from "#lib/domain/articles/schema.ts";
import { MAX_RECORD_BYTES } from "#lib/engines/ingest/limits.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { isRecordFile, type RecordDoor } from "./import-door.ts";
import { pastedDraft, type RichText, richTextOf } from "./rich-paste.ts";
import { UploadArea } from "./upload-area.tsx";
import { UrlEntry } from "./url-entry.tsx";

/** The ways in which a text comes. */
type Way = "text" | "file" | "address";

/** The first step: the text, from a file, from the web, or pasted. */
export function DraftStep(props: {
  newsroom: string;
  maxUploadBytes: number;
  pasted: string;
  onPasted: (text: string) => void;
  rich?: RichText;
  onRich: (rich: RichText) => void;
  /** Back to the text that was read before, where there is one. */
  onKeep?: () => void;
  /** With the file, where it is needed again to import it. */
  onRead: (reading: DraftReading, file?: File) => void;
  onFetched: (fetched: FetchedDraft) => void;
  recordDoor: RecordDoor;
}) {
  const { newsroom, pasted } = props;
  const t = useTranslations("articles.new");
  const router = useRouter();
  const [problem, setProblem] = useState<{ of: Way; message: string }>();
  const [busy, setBusy] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);

  async function run<T>(of: Way, action: () => Promise<ActionResult<T>>, done: (value: T) => void) {
    setBusy(true);
    setProblem(undefined);
    try {
      const result = await action();
      if (result.ok) return done(result.value);
      setProblem({ of, message: result.message });
    } catch {
      setProblem({ of, message: t("offline") });
    }
    setBusy(false);
    if (of === "text") text.current?.focus();
  }

  function readFile(file: File) {
    const mostBytes = isRecordFile(file.name) ? MAX_RECORD_BYTES : props.maxUploadBytes;
    if (file.size > mostBytes) {
      const megabytes = Math.floor(mostBytes / 1_000_000);
      const message = t("fileTooLarge", { name: file.name, megabytes: String(megabytes) });
      return setProblem({ of: "file", message });
    }
    const form = new FormData();
    form.set("file", file);
    if (isRecordFile(file.name)) {
      return run(
        "file",
        () => props.recordDoor(newsroom, form),
        ({ recordId }) => router.push(`/n/${newsroom}/articles/${recordId}`),
      );
    }
    return run(
      "file",
      () => readDraftFileAction(newsroom, form),
      (reading) => props.onRead(reading, file),
    );
  }

  function drop(event: DragEvent) {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    readFile(file);
  }

  return (
    <section
      aria-labelledby="draft-step"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="rounded-lg border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <h2 id="draft-step" className="mb-4 font-serif text-lg font-semibold">
        {t("draftStep")}
      </h2>
      <UrlEntry
        disabled={busy}
        error={problem?.of === "address" ? problem.message : undefined}
        onAddress={(address) =>
          run("address", () => readDraftAddressAction(newsroom, address), props.onFetched)
        }
      />
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const draft = pastedDraft(pasted, props.rich);
          run("text", () => readDraftAction(newsroom, draft), props.onRead);
        }}
      >
        {problem?.of === "file" ? <Notice tone="bad">{problem.message}</Notice> : null}
        <UploadArea disabled={busy} onFile={readFile} />
        <Field
          label={t("paste")}
          error={problem?.of === "text" ? problem.message : undefined}
          hint={pastedDraft(pasted, props.rich).format === "html" ? t("keepsStructure") : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              ref={text}
              dir="auto"
              rows={16}
              value={pasted}
              onChange={(event) => props.onPasted(event.target.value)}
              onPaste={(event) => {
                const rich = richTextOf(event.clipboardData);
                if (rich && pasted === "") props.onRich(rich);
              }}
              className={`${inputClass} px-4 py-3 font-serif text-base leading-relaxed`}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="primary" disabled={busy} className="px-4 py-2">
            {t(busy ? "reading" : "continue")}
          </Button>
          {props.onKeep ? (
            <Button onClick={props.onKeep} className="py-2">
              {t("keep")}
            </Button>
          ) : null}
          <p className="text-xs text-ink-soft">{t("notStored")}</p>
        </div>
      </form>
    </section>
  );
}
