import Link from "next/link";
import { useTranslations } from "next-intl";
import { claimTones } from "#components/claims/tones.ts";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { ArticleView } from "#lib/domain/articles/present.ts";
import type { ClaimCountView } from "#lib/domain/claims/present.ts";
import type { RiskLevel } from "#lib/domain/signers/risk.ts";
import { ArticleComing } from "./article-coming.tsx";
import { DatelineText } from "./dateline-text.tsx";
import { articleTones } from "./tones.ts";

export interface ArticleListItem extends ArticleView {
  claims: ClaimCountView[];
  openContradictions: number;
  risk: RiskLevel;
}

/** One line of the list: what it is, and where its checking stands. */
export function ArticleEntry(props: { newsroom: string; article: ArticleListItem }) {
  const { article } = props;
  const t = useTranslations("articles");
  const words = useTranslations("words");
  const signers = useTranslations("signers");
  return (
    <li className="relative grid gap-x-8 gap-y-3 px-4 py-4 transition-colors hover:bg-paper/60 sm:px-5 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <h2 className="font-serif text-lg leading-snug font-semibold text-pretty break-words">
          <Link
            dir={article.direction}
            lang={article.language}
            href={`/n/${props.newsroom}/articles/${article.id}`}
            className="rounded after:absolute after:inset-0 hover:text-accent-strong"
          >
            {article.title}
            <ArticleComing />
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {article.byline ? <bdi>{article.byline}</bdi> : t("noByline")}
          <span aria-hidden="true"> · </span>
          <DatelineText dateline={article.dateline} />
        </p>
        <p className="mt-1 text-xs text-ink-soft">
          {t.rich("imported", { time: () => <LocalTime iso={article.importedAt} /> })}
        </p>
      </div>
      <div className="flex flex-wrap content-start items-center gap-1.5 md:justify-end">
        <Chip tone={articleTones[article.state]}>{words(`articleStates.${article.state}`)}</Chip>
        {article.risk !== "ordinary" ? (
          <Chip tone="warn">{signers("risk.chip", { level: article.risk })}</Chip>
        ) : null}
        {article.openContradictions > 0 ? (
          <Chip tone="bad">{t("contradictions", { count: article.openContradictions })}</Chip>
        ) : null}
        {article.claims.map(({ state, count }) => (
          <Chip key={state} tone={claimTones[state]}>
            {t("claimsInState", { count, state })}
          </Chip>
        ))}
        {article.claims.length === 0 ? <Chip>{t("noClaims")}</Chip> : null}
      </div>
    </li>
  );
}
