import Link from "next/link";
import { useMessages, useTranslations } from "next-intl";
import { articleTones } from "#components/articles/tones.ts";
import { claimTones } from "#components/claims/tones.ts";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { HitView } from "#lib/domain/search/present.ts";
import { hitAddress } from "./hit-address.ts";
import { MarkedPassage } from "./marked-passage.tsx";

const tones: Readonly<Record<string, ChipTone>> = { ...articleTones, ...claimTones };

function Hit({ newsroom, hit }: { newsroom: string; hit: HitView }) {
  const { kind, article, claim, heading, body, state, rating, by, at, age } = hit;
  const { language: lang, direction: dir } = article;
  const t = useTranslations("search");
  const { ratings, claimStates, articleStates } = useMessages().words;
  const states = { ...articleStates, ...claimStates, resolved: t("resolved") };
  const nameOf = (
    names: Readonly<Record<string, string>>,
    { key, label }: typeof rating & object,
  ) => names[key] ?? label;
  const what = !claim
    ? t("what", { kind })
    : kind === "claim"
      ? t("claim", { number: claim.number })
      : t("ofClaim", { kind, number: claim.number });
  return (
    <article className="flex flex-col gap-1.5 px-4 py-3.5 sm:px-5">
      <p className="flex flex-wrap items-center gap-1.5 text-xs text-ink-soft">
        <span className="font-semibold tracking-wide uppercase">{what}</span>
        {state ? <Chip tone={tones[state.key]}>{nameOf(states, state)}</Chip> : null}
        {rating ? <Chip>{nameOf(ratings, rating)}</Chip> : null}
      </p>
      <h2 className="text-base">
        <Link
          href={hitAddress(newsroom, hit)}
          dir="auto"
          className="block font-serif text-lg/snug font-semibold text-accent hover:underline [overflow-wrap:anywhere]"
        >
          {heading ? <MarkedPassage passage={heading} /> : t("on", { kind, title: article.title })}
        </Link>
      </h2>
      {body ? (
        <p
          dir={kind === "correction" ? undefined : "auto"}
          className="font-serif text-[0.95rem] [overflow-wrap:anywhere]"
        >
          {kind === "correction" ? (
            <>
              <span className="font-sans text-xs text-ink-soft">{t("instead")}</span>
              <bdi>
                <MarkedPassage passage={body} />
              </bdi>
            </>
          ) : (
            <MarkedPassage passage={body} />
          )}
        </p>
      ) : null}
      {kind === "article" ? null : (
        <p lang={lang} dir={dir} className="text-xs text-ink-soft">
          {article.title}
        </p>
      )}
      <p className="text-xs text-ink-soft">
        <bdi>{by}</bdi> · {age} · <LocalTime iso={at} />
      </p>
    </article>
  );
}

/** What was found, the closest first. */
export function HitList({ newsroom, hits }: { newsroom: string; hits: readonly HitView[] }) {
  const t = useTranslations("search");
  return (
    <ol
      aria-label={t("found")}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card"
    >
      {hits.map((hit) => (
        <li key={hit.id}>
          <Hit newsroom={newsroom} hit={hit} />
        </li>
      ))}
    </ol>
  );
}
