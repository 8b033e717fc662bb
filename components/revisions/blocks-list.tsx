"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { claimFilterOf, claimQueryOf } from "#components/claims/table/claim-filter.ts";
import { awaitedBlocksOf } from "#components/contacts/awaited-blocks.ts";
import { signingBlocksOf } from "#components/signers/signing-blocks.ts";
import { Time } from "#components/ui/time.tsx";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { workStates } from "#lib/domain/articles/workflow.ts";
import { type Block, blocksOf } from "./blocks.ts";

const isInWork = (state: string) => workStates.some((one) => one === state);

/** The table of claims with those that are before somebody. */
const tableOf = (theirs: NonNullable<Block["theirs"]>) => ({
  view: "table",
  ...claimQueryOf({ ...claimFilterOf(new URLSearchParams()), ...theirs }),
});

const addressOf = (query: Record<string, string | undefined>) =>
  `?${new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;

/** The deadline editor's question, at the top of the article: what still blocks publication? */
export function BlocksList() {
  const t = useTranslations("revisions");
  const contacts = useTranslations("contacts");
  const { view, select } = useWorkbench();
  const { article, claims } = view;
  const { setQuery } = useQuery();
  const { state } = article;
  const address = `/n/${view.newsroom}/articles/${article.id}`;
  const isWorkedOn = state === "checked" || isInWork(state);
  const isChecked = state === "checked" || state === "approved";
  const own = isWorkedOn ? blocksOf(view, { say: t }) : [];
  const unsigned = isChecked ? signingBlocksOf(view.signing, { say: t }) : [];
  const awaited = awaitedBlocksOf({ awaited: view.awaited, address }, contacts);
  const blocks = [...own, ...unsigned, ...awaited];
  // Of what was signed off, the signatures and the replies that it waits for are left.
  if (!isWorkedOn && (state !== "approved" || blocks.length === 0)) return null;
  if (blocks.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {t(
          state === "checked"
            ? "blocks.onlySignOff"
            : claims.length === 0
              ? "blocks.nothing"
              : "blocks.toFinish",
        )}
      </p>
    );
  }
  return (
    <details className="text-sm">
      <summary className="w-fit rounded text-ink-soft">
        {t.rich("blocks.count", {
          n: blocks.length,
          count: String(blocks.length),
          b: (words) => <strong className="font-semibold text-ink tabular-nums">{words}</strong>,
        })}
      </summary>
      <ul className="mt-2 flex max-h-64 flex-col gap-1 overflow-y-auto rounded-lg border border-line bg-surface p-3">
        {blocks.map(({ id, name, what, who, theirs, dueAt, href }) => (
          <li
            key={`${id ?? href ?? name}:${what}`}
            className="flex flex-wrap items-baseline gap-x-2"
          >
            {href ? (
              <Link
                href={href}
                prefetch={false}
                className="text-accent underline underline-offset-4"
              >
                {name}
              </Link>
            ) : id === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <button
                type="button"
                className="text-accent underline underline-offset-4"
                onClick={() => select(id, { focus: true })}
              >
                {name}
              </button>
            )}
            <bdi>{what}</bdi>
            {theirs ? (
              <a
                href={addressOf(tableOf(theirs))}
                className="text-ink-soft underline underline-offset-4"
                onClick={(event) => {
                  // In this page; in a new tab it is an address like any other.
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  setQuery(tableOf(theirs));
                }}
              >
                <bdi>{who}</bdi>
              </a>
            ) : (
              <bdi className="text-ink-soft">{who}</bdi>
            )}
            {dueAt ? (
              <span className="ms-auto text-xs text-ink-soft">
                {t.rich("blocks.due", {
                  time: () => <Time iso={dueAt} timeZone={article.dateline.timeZone} />,
                })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
