"use client";

import Link from "next/link";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { dispositions } from "#lib/domain/claims/verdicts.ts";
import { asProposal, type CheckedBefore as Checked } from "#lib/domain/search/checked-before.ts";
import { useCheckedBefore } from "./use-checked-before.ts";

/** Over these nothing is proposed any longer. */
const settled = ["approved", "withdrawn"];

function One({ checked, take, first }: { checked: Checked; take?: () => void; first: boolean }) {
  const { newsroom } = useWorkbench().view;
  const { number, article, statement, label, disposition, isApproved, by, age, since } = checked;
  return (
    <li className="flex flex-col gap-1 rounded-md bg-paper px-3 py-2.5">
      <p dir="auto" className="font-serif">
        {statement.map(({ text, differs }, index) => {
          const at = statement.slice(0, index).reduce((sum, one) => sum + one.text.length, 0);
          return differs ? (
            <span key={at} className="rounded-sm bg-warn-soft px-0.5 underline decoration-dotted">
              <span className="sr-only">differs: </span>
              {text}
            </span>
          ) : (
            <span key={at}>{text}</span>
          );
        })}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Chip tone={isApproved ? "good" : "note"}>{isApproved ? "Approved" : "Proposed"}</Chip>
        <span className="font-medium">
          {label} · {dispositions[disposition].toLowerCase()}
        </span>
      </p>
      <p className="text-xs text-ink-soft">
        {by}, {age}, in{" "}
        <Link
          href={`/n/${newsroom}/articles/${article.id}?claim=${checked.claimId}`}
          className="text-accent underline"
        >
          claim {number} of <bdi>{article.title}</bdi>
        </Link>
      </p>
      <ul className="text-xs">
        {since.map((sentence) => (
          <li key={sentence} className="text-warn">
            {sentence}
          </li>
        ))}
        {since.length === 0 ? (
          <li className="text-ink-soft">Nothing has changed about it since.</li>
        ) : null}
      </ul>
      {take ? (
        <Button
          className="mt-1 self-start"
          onClick={take}
          aria-keyshortcuts={first ? "b" : undefined}
        >
          Take over
          <span className="sr-only">
            {" "}
            what was {isApproved ? "approved" : "proposed"} on claim {number} of {article.title}
          </span>
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
  const { view, propose, announce } = useWorkbench();
  const found = useCheckedBefore(view.newsroom, claim.id);
  const mayTake = claim.can.propose;
  const words = claim.spans.map(({ exact }) => exact).join(" … ");

  function take(checked: Checked) {
    propose({ claimId: claim.id, ...asProposal(checked, words) });
    announce(`Claim ${checked.number} of ${checked.article.title} is taken over, to be proposed.`);
  }

  const [first] = found ?? [];
  useShortcut(mayTake && first ? "b" : undefined, () => first && take(first));
  if (!found || found.length === 0) return null;
  return (
    <CardSection title="Checked before">
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
