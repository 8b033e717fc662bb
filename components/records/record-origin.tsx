import { useTranslations } from "next-intl";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { RecordView } from "#lib/reports/record-view.ts";

/** Where a record comes from, what was proved of it, and what did not come along. */
export function RecordOrigin({ record }: { record: RecordView }) {
  const t = useTranslations("records");
  const { newsroom, atSeq, importedBy, publicKey, checkpoint } = record;
  return (
    <Notice tone="info">
      <div className="flex flex-col gap-1.5 break-words">
        <p>
          {t.rich("origin", {
            ...{ newsroom, seq: String(atSeq), who: importedBy },
            at: () => <LocalTime iso={record.at} />,
            time: () => <LocalTime iso={record.importedAt} />,
          })}
        </p>
        <p>{t("verified", { newsroom })}</p>
        <p>{t("readOnly")}</p>
        {record.files > 0 ? <p>{t("files", { count: record.files })}</p> : null}
        {record.isPartial ? <p>{t("withheld")}</p> : null}
        {record.erased > 0 ? <p>{t("erased", { count: record.erased })}</p> : null}
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs">
          <dt>{t("head")}</dt>
          <dd dir="ltr" className="font-mono break-all">
            {record.headHash}
          </dd>
          {publicKey ? (
            <>
              <dt>{t("key")}</dt>
              <dd dir="ltr" className="font-mono break-all">
                {publicKey}
              </dd>
            </>
          ) : null}
          {checkpoint === undefined ? null : (
            <>
              <dt>{t("checkpoint")}</dt>
              <dd>{checkpoint}</dd>
            </>
          )}
        </dl>
      </div>
    </Notice>
  );
}
