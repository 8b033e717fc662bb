"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { isLongExport } from "#lib/domain/exports/long-export.ts";
import { wantedOf } from "./export-fields.ts";
import { ExportProgress } from "./export-progress.tsx";
import { useLongExport } from "./use-long-export.ts";

/** A sentence that nobody translated keeps its own order in an Arabic line. */
const isolated = (why: string) => `\u2068${why}\u2069`;

/**
 * The buttons of the form around them: a report is fetched at once, or made while one goes on, where that is wanted or it
 * would take long. It is said how far that one is, and it is given when it is ready.
 */
export function LongExport(props: {
  newsroom: string;
  articleId: string;
  /** The event that it is of, where the form does not ask for one. */
  atSeq?: number;
  /** How long its text is. */
  characters: number;
}) {
  const t = useTranslations("history.export");
  const { told, begin, fileAddress } = useLongExport(props.newsroom, props.articleId);
  const order = told && "order" in told ? told.order : undefined;
  const isMade = order?.state === "waiting" || order?.state === "working";

  function ask(event: MouseEvent<HTMLButtonElement>, isWanted: boolean) {
    const { form } = event.currentTarget;
    if (!form) return;
    const wanted = wantedOf(new FormData(form));
    const { atSeq = props.atSeq ?? 0 } = wanted;
    if (!isWanted && !isLongExport({ ...wanted, atSeq, characters: props.characters })) return;
    event.preventDefault();
    if (form.reportValidity() && !isMade) void begin(wanted);
  }

  return (
    <>
      <Button type="submit" onClick={(event) => ask(event, false)}>
        <Download aria-hidden="true" className="size-4" />
        {t("download")}
      </Button>
      <Button aria-disabled={isMade} onClick={(event) => ask(event, true)}>
        {t("later")}
      </Button>
      <div
        role="status"
        className="flex min-w-0 basis-full flex-wrap items-center gap-2 text-sm empty:hidden"
      >
        {isMade ? (
          <>
            <ExportProgress order={order} />
            <span className="text-ink-soft">{t("told")}</span>
          </>
        ) : order?.state === "ready" ? (
          <>
            <span>{t("ready", { event: String(order.atSeq) })}</span>
            <a href={fileAddress} className={buttonClass("primary")}>
              {t("fetch")}
            </a>
            <span className="min-w-0 text-xs text-ink-soft">
              {t("digest")}{" "}
              <code dir="ltr" className="break-all">
                {order.file?.sha256}
              </code>
            </span>
          </>
        ) : order ? (
          t("failed", { why: isolated(order.problem ?? "") })
        ) : told && "refused" in told ? (
          t("failed", { why: isolated(told.refused) })
        ) : null}
      </div>
    </>
  );
}
