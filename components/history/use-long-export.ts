import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";
import { unreadChanged } from "#components/notifications/unread-changed.ts";
import type { orderResource } from "#lib/domain/exports/order-resource.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { wantedOf } from "./export-fields.ts";
import { inReadersWords } from "./in-readers-words.ts";

/** A report that is being made while nobody waits for it, as the API tells of it. */
export type OrderView = z.output<typeof orderResource>;

const AGAIN_MS = 1_000;

type Told = { order: OrderView } | { refused: string } | undefined;

/** What an answer of the API says, in the reader's language: the report, or why there is none. */
async function toldBy(answer: Response, language: Language): Promise<Told> {
  const value = await answer.json();
  if (!answer.ok) return { refused: await inReadersWords(language, String(value.detail)) };
  const order = value as OrderView;
  const { problem } = order;
  return { order: { ...order, problem: problem && (await inReadersWords(language, problem)) } };
}

/** The order that a form without scripts was led here with, if it was. */
const orderedBefore = () => new URLSearchParams(window.location.search).get("report");

/**
 * Asks for a report that a job makes, and hears of it until it is ready; also after the page was left and opened again,
 * in the same tab.
 */
export function useLongExport(newsroom: string, articleId: string) {
  const language = useLocale();
  const noServer = useTranslations("history.export")("noServer");
  const [told, setTold] = useState<Told>();
  const [id, setId] = useState<string | null>(null);
  const base = `/api/v1/n/${newsroom}`;
  const kept = `stet-report-${articleId}`;
  useEffect(() => setId(orderedBefore() ?? sessionStorage.getItem(kept)), [kept]);

  const begin = useCallback(
    async (wanted: ReturnType<typeof wantedOf>) => {
      setTold(undefined);
      const answer = await fetch(`${base}/articles/${articleId}/report`, {
        method: "POST",
        headers: { "content-type": "application/json", prefer: "respond-async" },
        body: JSON.stringify(wanted),
      }).catch(() => undefined);
      const next = answer ? await toldBy(answer, language) : { refused: noServer };
      setTold(next);
      if (!next || !("order" in next)) return;
      sessionStorage.setItem(kept, next.order.reportId);
      setId(next.order.reportId);
    },
    [base, articleId, kept, language, noServer],
  );

  useEffect(() => {
    if (!id) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    async function ask() {
      // Without the network it is asked again, as while it is not ready.
      const answer = await fetch(`${base}/reports/${id}`).catch(() => undefined);
      if (gone) return;
      if (answer?.status === 404) return sessionStorage.removeItem(kept);
      const next = answer ? await toldBy(answer, language) : undefined;
      if (gone) return;
      if (next) setTold(next);
      const isOver = next && "order" in next && ["ready", "failed"].includes(next.order.state);
      if (isOver) unreadChanged();
      else timer = setTimeout(ask, AGAIN_MS);
    }
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, base, kept, language]);

  return { told, begin, fileAddress: `${base}/reports/${id}/file` };
}
