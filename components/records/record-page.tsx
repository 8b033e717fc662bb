import { useTranslations } from "next-intl";
import { articleTones } from "#components/articles/tones.ts";
import { LongExport } from "#components/history/long-export.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import type { ArticleState } from "#lib/domain/articles/workflow.ts";
import { reportFormats } from "#lib/domain/exports/schema.ts";
import type { RecordView } from "#lib/reports/record-view.ts";
import { RecordClaims } from "./record-claims.tsx";
import { RecordOrigin } from "./record-origin.tsx";
import { RecordText } from "./record-text.tsx";
import { RemoveRecord } from "./remove-record.tsx";
import { TakeUpRecord } from "./take-up-record.tsx";

function RecordExport(props: { newsroom: string; id: string; atSeq: number }) {
  const t = useTranslations("history.export");
  return (
    <form
      method="post"
      action={`/n/${props.newsroom}/articles/${props.id}/report`}
      className="flex flex-wrap items-center gap-2"
    >
      <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
        {t("format")}
        <select name="format" defaultValue="json" className={inputClass}>
          {reportFormats.map((format) => (
            <option key={format} value={format}>
              {t(`formats.${format}`)}
            </option>
          ))}
        </select>
      </label>
      <LongExport
        newsroom={props.newsroom}
        articleId={props.id}
        atSeq={props.atSeq}
        characters={0}
      />
    </form>
  );
}

/** An imported record: what it is, where it came from, its text and its claims; nothing in it can be changed. */
export function RecordPage(props: {
  newsroom: string;
  record: RecordView;
  takeUp: Parameters<typeof TakeUpRecord>[0]["takeUp"];
  remove: Parameters<typeof RemoveRecord>[0]["remove"];
}) {
  const { newsroom, record } = props;
  const t = useTranslations("records");
  const words = useTranslations("words");
  const state = record.state as ArticleState;
  return (
    <PageWidth width="list">
      <PageHeading
        title={
          <span lang={record.language} dir={record.direction}>
            {record.title}
          </span>
        }
        action={
          record.canExport ? (
            <RecordExport newsroom={newsroom} id={record.id} atSeq={record.atSeq} />
          ) : null
        }
      >
        <p className="flex flex-wrap items-center gap-2">
          <Chip tone="note">{t("kind")}</Chip>
          <Chip tone={articleTones[state] ?? "neutral"}>
            {t("stateThere", { state: words(`articleStates.${state}`) })}
          </Chip>
          {record.byline ? <bdi>{record.byline}</bdi> : null}
        </p>
      </PageHeading>
      <div className="flex flex-col gap-6">
        <RecordOrigin record={record} />
        {record.canTakeUp ? (
          <TakeUpRecord newsroom={newsroom} record={record} takeUp={props.takeUp} />
        ) : null}
        <RecordText record={record} />
        <section aria-labelledby="record-claims">
          <h2 id="record-claims" className="mb-3 font-serif text-lg font-semibold">
            {t("claims", { count: record.claims.length })}
          </h2>
          <RecordClaims claims={record.claims} />
          <p className="mt-3 text-sm text-ink-soft">
            {t("more", { sources: record.sources, annotations: record.annotations })}
          </p>
        </section>
        {record.canRemove ? (
          <RemoveRecord newsroom={newsroom} id={record.id} remove={props.remove} />
        ) : null}
      </div>
    </PageWidth>
  );
}
