"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { asProposal, type CheckedBefore as Checked } from "#lib/domain/search/checked-before.ts";
import { formsOf } from "#lib/platform/languages/languages.ts";
import { useCheckedBefore } from "./use-checked-before.ts";

/** Over these nothing is proposed any longer. */
const settled = ["approved", "withdrawn"];

function One({ checked, take, first }: { checked: Checked; take?: () => void; first: boolean }) {
  const t = useTranslations("search.before");
  const words = useTranslations("words");
  const { newsroom } = useWorkbench().view;
  const { number, article, statement, rating, disposition, isApproved, by, age, since } = checked;
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
        <Chip tone={isApproved ? "good" : "note"}>
          {words(`claimStates.${isApproved ? "approved" : "proposed"}`)}
        </Chip>
        <span className="font-medium">{words("judged", { rating, disposition })}</span>
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
  const mayTake = claim.can.propose;
  const words = claim.spans.map(({ exact }) => exact).join(" … ");

  function take(checked: Checked) {
    const { number, article, at, isApproved } = checked;
    const form = { dateStyle: "long", timeZone: "UTC" } as const;
    const rationale = t(isApproved ? "asApproved" : "asProposed", {
      ...{ number, title: article.title, rationale: checked.rationale },
      day: new Intl.DateTimeFormat(formsOf[language], form).format(new Date(at)),
    });
    propose({ claimId: claim.id, ...asProposal(checked, words, rationale) });
    announce(t("taken", { number, title: article.title }));
  }

  const [first] = found ?? [];
  useShortcut(mayTake && first ? "b" : undefined, () => first && take(first));
  if (!found || found.length === 0) return null;
  return (
    <CardSection title={t("title")}>
      <ul className="flex flex-col gap-2">
        {found.map((checked) => (
          <One
            key={checked.claimId}
            checked={checked}
            first={checked === first}
            take={mayTake ? () => take(checked) : undefined}
          />
        ))}
      </ul>
    </CardSection>
  );
}
