"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Bone, Skeleton } from "#components/ui/skeleton.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { asProposal, type CheckedBefore as Checked } from "#lib/domain/search/checked-before.ts";
import { formsOf } from "#lib/platform/languages/languages.ts";
import { useCheckedBefore } from "./use-checked-before.ts";

/** Over these nothing is proposed any longer. */
const settled = ["approved", "withdrawn"];

/** It takes one line, whatever there is, and before that is known: what is below it stays under the pointer. */
const line = "h-7 truncate text-sm leading-7";

function Judged({ checked }: { checked: Checked }) {
  const words = useTranslations("words");
  const { isApproved, rating, disposition } = checked;
  return (
    <>
      <Chip tone={isApproved ? "good" : "note"}>
        {words(`claimStates.${isApproved ? "approved" : "proposed"}`)}
      </Chip>{" "}
      <span className="font-medium">{words("judged", { rating, disposition })}</span>
    </>
  );
}

function One({ checked, take, first }: { checked: Checked; take?: () => void; first: boolean }) {
  const t = useTranslations("search.before");
  const { newsroom } = useWorkbench().view;
  const { number, article, statement, isApproved, by, age, since } = checked;
  return (
    <li className="flex flex-col gap-1 rounded-md bg-paper px-3 py-2.5">
      <p dir="auto" className="font-serif">
        {statement.map(({ text, differs }, index) => {
          const at = statement.slice(0, index).reduce((sum, one) => sum + one.text.length, 0);
          return differs ? (
            <span key={at} className="rounded-sm bg-warn-soft px-0.5 underline decoration-dotted">
              <span className="sr-only">{t("differs")}</span>
              {text}
            </span>
          ) : (
            <span key={at}>{text}</span>
          );
        })}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Judged checked={checked} />
      </p>
      <p className="text-xs text-ink-soft">
        {t.rich("where", {
          by: () => <bdi>{by}</bdi>,
          age,
          number,
          title: () => <bdi>{article.title}</bdi>,
          link: (to) => (
            <Link
              href={`/n/${newsroom}/articles/${article.id}?claim=${checked.claimId}`}
              className="text-accent underline"
            >
              {to}
            </Link>
          ),
        })}
      </p>
      <ul className="text-xs">
        {since.map(({ is, values }) => (
          <li key={is} className="text-warn">
            {t(`since.${is}`, values)}
          </li>
        ))}
        {since.length === 0 ? <li className="text-ink-soft">{t("unchanged")}</li> : null}
      </ul>
      {take ? (
        <Button
          className="mt-1 self-start"
          onClick={take}
          aria-keyshortcuts={first ? "b" : undefined}
        >
          {t.rich(isApproved ? "takeApproved" : "takeProposed", {
            ...{ number, title: article.title },
            rest: (what) => <span className="sr-only">{what}</span>,
          })}
          {first ? <KeyHint of="b" /> : null}
        </Button>
      ) : null}
    </li>
  );
}

/**
 * Claims of other articles that say nearly the same, and what was decided on them. One is taken over into the
 * form of the verdict, for the checker to read and to propose; nothing is proposed by itself.
 */
export function CheckedBefore({ claim }: { claim: ClaimView }) {
  if (settled.includes(claim.state)) return null;
  return <Found claim={claim} />;
}

function Found({ claim }: { claim: ClaimView }) {
  const t = useTranslations("search.before");
  const language = useLocale();
  const { view, propose, announce } = useWorkbench();
  const found = useCheckedBefore(view.newsroom, claim.id);
  const [isOpen, setOpen] = useState(false);
  const mayTake = claim.can.propose;
  const words = claim.spans.map(({ exact }) => exact).join(" … ");

  function take(checked: Checked) {
    const { number, article, at, isApproved } = checked;
    const form = { dateStyle: "long", timeZone: "UTC" } as const;
    const rationale = t(isApproved ? "asApproved" : "asProposed", {
      ...{ number, title: article.title, rationale: checked.rationale },
      day: new Intl.DateTimeFormat(formsOf[language], form).format(new Date(at)),
    });
    // What differs is read beside the form.
    setOpen(true);
    propose({ claimId: claim.id, ...asProposal(checked, words, rationale) });
    announce(t("taken", { number, title: article.title }));
  }

  const [first] = found ?? [];
  useShortcut(mayTake && first ? "b" : undefined, () => first && take(first));
  return (
    <CardSection title={t("title")}>
      {found === undefined ? (
        <Skeleton>
          <div className={line}>
            <Bone className="mt-1.5 h-4 w-3/5" />
          </div>
        </Skeleton>
      ) : null}
      {found && first ? (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className={`${line} rounded text-accent`}>
            <Judged checked={first} />
            {found.length > 1 ? ` ${t("more", { count: found.length - 1 })}` : null}
          </summary>
          <ul className="mt-1.5 flex flex-col gap-2">
            {found.map((checked) => (
              <One
                key={checked.claimId}
                checked={checked}
                first={checked === first}
                take={mayTake ? () => take(checked) : undefined}
              />
            ))}
          </ul>
        </details>
      ) : null}
      {found !== undefined && !first ? (
        <p className={`${line} text-ink-soft`}>{t(found ? "nothing" : "notRead")}</p>
      ) : null}
    </CardSection>
  );
}
