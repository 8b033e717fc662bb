"use client";

import { Download } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useRuleTexts } from "#components/findings/use-rule-texts.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Quoted } from "#components/ui/quoted.tsx";
import type { CorrectionView } from "#lib/domain/publication/present.ts";

const tones = { kill: "bad", correct: "warn", refile: "note" } as const;

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 break-words" dir="auto">
        {children}
      </dd>
    </div>
  );
}

/** One error in a published text: how it was found, what came of it, and the way to make a case of it for the checks. */
export function CorrectionEntry(props: {
  newsroom: string;
  correction: CorrectionView;
  /** Whether its article is named. */
  withArticle?: boolean;
}) {
  const t = useTranslations("corrections");
  const ruleTexts = useRuleTexts();
  const { newsroom, correction, withArticle } = props;
  const { article, made } = correction;
  const when = (iso: string) => () => <LocalTime iso={iso} />;
  const set = (said: string) => () => <bdi>{said}</bdi>;
  const words = (exact: string) =>
    exact === "" ? (
      t("nothing")
    ) : (
      <Quoted lang={article.language} className="font-serif">
        {exact}
      </Quoted>
    );
  return (
    <li className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-surface p-4 text-sm shadow-card">
      <p className="flex flex-wrap gap-1.5">
        <Chip tone={made ? "good" : "accent"}>{t(`states.${made ? "made" : "open"}`)}</Chip>
        <Chip tone={tones[correction.severity]}>{t(`severityChips.${correction.severity}`)}</Chip>
        <Chip>{t(`errorTypes.${correction.errorType}`)}</Chip>
      </p>
      {withArticle ? (
        <Link
          href={`/n/${newsroom}/articles/${article.id}`}
          dir={article.direction}
          lang={article.language}
          className="w-fit max-w-full break-words font-serif text-base font-semibold text-accent"
        >
          {article.title}
        </Link>
      ) : null}
      <p dir="auto" className="break-words">
        {correction.error}
      </p>
      {correction.exact ? <blockquote>{words(correction.exact)}</blockquote> : null}
      <p className="text-ink-soft">
        {correction.claim ? `${t("claim", { number: String(correction.claim) })} · ` : null}
        {t.rich("found", {
          ...{ by: set(correction.foundBy), how: set(correction.foundHow) },
          time: when(correction.foundAt),
        })}{" "}
        · {t.rich("opened", { by: set(correction.by), time: when(correction.at) })}
      </p>
      {made ? (
        <dl className="flex flex-col gap-1 border-t border-line pt-2">
          <Row name={t("notice")}>{made.notice}</Row>
          {made.oldText || made.newText ? (
            <Row name={t("words")}>
              {t.rich("oldNew", {
                old: () => words(made.oldText),
                instead: () => words(made.newText),
              })}
            </Row>
          ) : null}
          <Row name={t("where")}>
            <a href={made.url} dir="ltr" className="break-all underline underline-offset-4">
              {made.url}
            </a>
          </Row>
          <Row name={t("cause")}>{made.rootCause}</Row>
          <Row name={t("missedAt")}>{t(`stages.${made.missedAt}`)}</Row>
          <Row name={t("rule")}>{made.rule ? ruleTexts(made.rule).title : t("noRule")}</Row>
        </dl>
      ) : null}
      {made ? (
        <p className="text-ink-soft">{t.rich("made", { by: set(made.by), time: when(made.at) })}</p>
      ) : null}
      {correction.hasWords ? (
        <a
          href={`/n/${newsroom}/corrections/${correction.id}/case`}
          download
          title={t("caseHint")}
          className={buttonClass("plain", "w-fit")}
        >
          <Download aria-hidden="true" className="size-4" />
          {t("case")}
        </a>
      ) : (
        <p className="text-ink-soft">
          {correction.claim
            ? t("noCaseOfClaim", { number: String(correction.claim) })
            : t("noCase")}
        </p>
      )}
    </li>
  );
}
