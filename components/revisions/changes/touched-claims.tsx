import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import type { ArticleView } from "#lib/domain/articles/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { useVoice } from "../voice.ts";
import { asksContext, effectOf, touchedHeading, wordsOf } from "./carry-words.ts";
import { Added, ComparedWords, Removed } from "./compared-words.tsx";
import { ConfirmContext } from "./confirm-context.tsx";

export interface TouchedClaimsProps {
  newsroom: string;
  article: ArticleView;
  carries: readonly CarryView[];
  /** How many revisions lie between the two that are compared. */
  revisions: number;
  leftAlone: number;
  canConfirm: boolean;
}

function TouchedClaim({ carry, of }: { carry: CarryView; of: TouchedClaimsProps }) {
  const { newsroom, article, revisions, canConfirm } = of;
  const t = useTranslations("revisions");
  const own = useOwnLanguage();
  const { words, tone } = effectOf(carry, useVoice());
  const { claimId, claimNumber, contextChanges, confirmed, suggested } = carry;
  const number = String(claimNumber);
  const text = { lang: article.language, dir: article.direction };
  const told = new Map(contextChanges.map((one) => [`${one.removed}\n${one.added}`, one]));
  return (
    <article
      aria-label={t("claim", { number })}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface px-3.5 py-3 text-sm shadow-card"
    >
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{t("claim", { number })}</span>
        <Chip tone={tone}>{words}</Chip>
        {revisions > 1 ? (
          <span className="ms-auto text-xs text-ink-soft">
            {t("revision", { number: String(carry.revision) })}
          </span>
        ) : null}
      </p>
      <p dir="auto">{carry.statement}</p>
      <div {...text} className="flex flex-col gap-1 font-serif text-base">
        {wordsOf(carry).map(({ range, pieces }) => (
          <p key={range} className="border-s-2 border-line-strong ps-2.5 whitespace-pre-line">
            <ComparedWords pieces={pieces} />
          </p>
        ))}
      </div>
      {contextChanges.length > 0 ? (
        <div {...text}>
          <p className="text-xs text-ink-soft">
            <bdi {...own}>{t("touched.inSentence")}</bdi>
          </p>
          <ul className="border-s-2 border-line-strong ps-2.5 font-serif text-base">
            {[...told].map(([key, { removed, added }]) => (
              <li key={key}>
                {removed ? <Removed>{removed}</Removed> : null}{" "}
                {added ? <Added>{added}</Added> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {suggested ? (
        <p className="text-xs text-ink-soft">
          {t("touched.suggestion", { disposition: suggested.disposition })}
        </p>
      ) : null}
      {confirmed ? (
        <p className="text-xs text-ink-soft">
          {t.rich("touched.confirmedBy", {
            by: confirmed.by,
            time: () => <Time iso={confirmed.at} timeZone={article.dateline.timeZone} />,
          })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link
          href={`/n/${newsroom}/articles/${article.id}?claim=${claimId}`}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          {t("touched.openClaim", { number })}
        </Link>
        {canConfirm && asksContext(carry) ? (
          <ConfirmContext newsroom={newsroom} claimId={claimId} number={claimNumber} />
        ) : null}
      </div>
    </article>
  );
}

/** The claims that a change of the text touched, and what it did to each: only these need another look. */
export function TouchedClaims(props: TouchedClaimsProps) {
  const { carries, revisions } = props;
  const t = useTranslations("revisions");
  const voice = useVoice();
  return (
    <section aria-labelledby="touched-claims" className="flex flex-col gap-3">
      <h2 id="touched-claims" className="font-serif text-lg font-semibold">
        {touchedHeading(carries, revisions, voice)}
      </h2>
      {carries.length > 0 ? (
        <ol className="flex flex-col gap-2.5">
          {carries.map((carry) => (
            <li key={`${carry.revision}-${carry.claimId}`}>
              <TouchedClaim carry={carry} of={props} />
            </li>
          ))}
        </ol>
      ) : null}
      {props.leftAlone > 0 ? (
        <p className="text-sm text-ink-soft">{t("touched.alone", { n: props.leftAlone })}</p>
      ) : null}
    </section>
  );
}
