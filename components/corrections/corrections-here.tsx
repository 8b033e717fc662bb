"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { CorrectionEntry } from "./correction-entry.tsx";
import { MakeCorrection } from "./make-correction.tsx";
import { OpenCorrection } from "./open-correction.tsx";

/** What was wrong in this article's published text: what is open with the way to make it, and what was made. */
export function CorrectionsHere() {
  const t = useTranslations("corrections");
  const { view } = useWorkbench();
  const { corrections, can, newsroom, article, publications } = view;
  const open = corrections.find(({ made }) => !made);
  const isKilled = article.state === "killed";
  // No text makes it good: the database refuses it, too.
  const comesDown = open?.severity === "kill" && !isKilled;
  // One that is open again may never have been published.
  const canOpen = can.openCorrection && publications.length > 0 && !open;
  const canMake = can.makeCorrection && !comesDown;
  return (
    <>
      {open ? (
        <Notice tone="warn">
          {t("openNow", { error: open.error })}
          {canMake ? null : <p>{t(comesDown ? "toKill" : "toMake")}</p>}
          {isKilled && canMake ? <p>{t("toMakeKilled")}</p> : null}
        </Notice>
      ) : null}
      {open && canMake ? <MakeCorrection correction={open} /> : null}
      {canOpen ? <OpenCorrection /> : null}
      {corrections.length > 0 ? (
        <details className="text-sm">
          <summary className="w-fit rounded text-ink-soft">
            {t("list")} ({corrections.length})
          </summary>
          <ul aria-label={t("list")} className="mt-2 flex flex-col gap-3">
            {corrections.map((correction) => (
              <CorrectionEntry key={correction.id} {...{ newsroom, correction }} />
            ))}
          </ul>
          <Link href={`/n/${newsroom}/corrections`} className="mt-2 inline-block text-accent">
            {t("seeAll")}
          </Link>
        </details>
      ) : null}
    </>
  );
}
