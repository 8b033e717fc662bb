"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { CorrectionsHere } from "#components/corrections/corrections-here.tsx";
import { blocksOf } from "#components/revisions/blocks.ts";
import { SignOff } from "#components/revisions/sign-off.tsx";
import { ExtraSigners } from "#components/signers/extra-signers.tsx";
import { isSignedBesides } from "#components/signers/signing-blocks.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { FinishChecking } from "./finish-checking.tsx";
import { LifeEnds } from "./life-ends.tsx";
import { PublishForm } from "./publish-form.tsx";

/** What was said of the article as a whole, and for whoever may, the next step of its life. */
export function ArticleLife() {
  const t = useTranslations("publication");
  const say = useTranslations("revisions");
  const contacts = useTranslations("contacts.here");
  const { view } = useWorkbench();
  const { checking, publications, corrections, can, article } = view;
  const [last] = publications;
  const isAwaited = view.awaited.length > 0 || view.awaitedUnseen;
  const { timeZone } = article.dateline;
  return (
    <>
      {last ? (
        <Notice tone={article.state === "published" ? "good" : "info"}>
          {t.rich("published", {
            number: String(last.revision),
            time: () => <Time iso={last.at} timeZone={timeZone} />,
          })}{" "}
          <a href={last.url} dir="ltr" className="break-all underline underline-offset-4">
            {last.url}
          </a>
        </Notice>
      ) : null}
      {checking ? (
        <Notice tone="info">
          {t.rich("checked", {
            scope: checking.scope,
            by: checking.by,
            time: () => <Time iso={checking.at} timeZone={timeZone} />,
          })}
          {checking.scope === "partial" ? (
            <p>{t("leftOut", { leftOut: checking.leftOut, because: checking.because })}</p>
          ) : null}
          <p>{t("figures", { n: checking.found, open: checking.open })}</p>
        </Notice>
      ) : null}
      <SignOff />
      <ExtraSigners />
      {can.finishChecking && blocksOf(view, { say }).length === 0 ? <FinishChecking /> : null}
      {isAwaited && article.state === "approved" ? (
        <Notice tone="warn">
          {t("awaited")}{" "}
          <Link
            href={`/n/${view.newsroom}/articles/${article.id}/contacts`}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {contacts("open")}
          </Link>
        </Notice>
      ) : null}
      {can.publish &&
      !isAwaited &&
      isSignedBesides(view.signing) &&
      corrections.every(({ made }) => made) ? (
        <PublishForm />
      ) : null}
      <CorrectionsHere />
      <LifeEnds />
    </>
  );
}
