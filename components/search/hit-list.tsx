import Link from "next/link";
import { articleTones } from "#components/articles/tones.ts";
import { claimTones } from "#components/claims/tones.ts";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { HitView } from "#lib/domain/search/present.ts";
import type { SearchKind } from "#lib/domain/search/schema.ts";
import { hitAddress } from "./hit-address.ts";
import { MarkedPassage } from "./marked-passage.tsx";

const names: Record<SearchKind, string> = {
  article: "Article",
  claim: "Claim",
  evidence: "Evidence",
  source: "Source",
  note: "Note",
  correction: "Correction",
};

const tones: Readonly<Record<string, ChipTone>> = { ...articleTones, ...claimTones };

function Hit({ newsroom, hit }: { newsroom: string; hit: HitView }) {
  const { kind, article, claim, heading, body, state, rating, by, at, age } = hit;
  const { language: lang, direction: dir } = article;
  const ofClaim = claim && kind !== "claim" ? ` for claim ${claim.number}` : "";
  return (
    <article className="flex flex-col gap-1.5 px-4 py-3.5 sm:px-5">
      <p className="flex flex-wrap items-center gap-1.5 text-xs text-ink-soft">
        <span className="font-semibold tracking-wide uppercase">
          {names[kind]}
          {kind === "claim" ? ` ${claim?.number}` : ofClaim}
        </span>
        {state ? <Chip tone={tones[state.key]}>{state.label}</Chip> : null}
        {rating ? <Chip>{rating.label}</Chip> : null}
      </p>
      <h2 className="text-base">
        <Link
          href={hitAddress(newsroom, hit)}
          dir="auto"
          className="block font-serif text-lg/snug font-semibold text-accent hover:underline [overflow-wrap:anywhere]"
        >
          {heading ? <MarkedPassage passage={heading} /> : `${names[kind]} on “${article.title}”`}
        </Link>
      </h2>
      {body ? (
        <p dir="auto" className="font-serif text-[0.95rem] [overflow-wrap:anywhere]">
          {kind === "correction" ? (
            <span className="font-sans text-xs text-ink-soft">instead: </span>
          ) : null}
          <MarkedPassage passage={body} />
        </p>
      ) : null}
      {kind === "article" ? null : (
        <p lang={lang} dir={dir} className="text-xs text-ink-soft">
          {article.title}
        </p>
      )}
      <p className="text-xs text-ink-soft">
        {by} · {age} · <LocalTime iso={at} />
      </p>
    </article>
  );
}

/** What was found, the closest first. */
export function HitList({ newsroom, hits }: { newsroom: string; hits: readonly HitView[] }) {
  return (
    <ol
      aria-label="Found"
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
