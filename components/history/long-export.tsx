"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { useLongExport } from "./use-long-export.ts";

/** Has the report of the form around it made while one goes on, says how far it is, and gives it when it is ready. */
export function LongExport({ newsroom, articleId }: { newsroom: string; articleId: string }) {
  const t = useTranslations("history.export");
  const { told, begin, fileAddress } = useLongExport(newsroom, articleId);
  const order = told && "order" in told ? told.order : undefined;
  const isMade = order?.state === "waiting" || order?.state === "working";
  return (
    <>
      <Button
        aria-disabled={isMade}
        onClick={({ currentTarget: { form } }) => {
          if (!form?.reportValidity() || isMade) return;
          const said = new FormData(form);
          const [format, edition] = [String(said.get("format")), String(said.get("edition"))];
          void begin({ format, edition, atSeq: Number(said.get("atSeq")) });
        }}
      >
        {t("later")}
      </Button>
      <p role="status" className="flex min-w-0 items-center gap-2 text-sm empty:hidden">
        {isMade ? (
          <>
            <span>{t("beingMade", { progress: String(order.progress) })}</span>
            <progress aria-hidden="true" className="h-2 w-24" max={100} value={order.progress} />
          </>
        ) : order?.state === "ready" ? (
          <>
            <span>{t("ready", { event: String(order.atSeq) })}</span>
            <a href={fileAddress} className={buttonClass("primary")}>
              {t("fetch")}
            </a>
          </>
        ) : order ? (
          t("failed", { why: order.problem ?? "" })
        ) : told && "refused" in told ? (
          t("failed", { why: told.refused })
        ) : null}
      </p>
    </>
  );
}
