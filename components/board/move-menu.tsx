"use client";

import Link from "next/link";
import { useEffect, useId, useRef, useState } from "react";
import { claimActs } from "#components/claims/claim-acts.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import type { BoardCard } from "#lib/domain/board/present.ts";
import {
  reopenClaimAction,
  startResearchAction,
  waitForSourceAction,
} from "#lib/domain/claims/actions.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { useBoard } from "./board-context.ts";
import { MoveReason } from "./move-reason.tsx";

/** The steps that a claim can take from here, by the keyboard or the pointer; none where there are none. */
export function MoveMenu({ card }: { card: BoardCard }) {
  const { view, toFocus, announce } = useBoard();
  const { act, pending, failure } = useAct();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLFieldSetElement>(null);
  const menuId = useId();
  const { can, id: claimId, number } = card;
  const acts = claimActs(view.newsroom, claimId);

  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>("select, button, a")?.focus();
  }, [open]);

  async function move(said: string, run: () => Promise<ActionResult<unknown>>) {
    toFocus.current = claimId;
    if (await act(run)) {
      announce(`Claim ${number} ${said}.`);
      setOpen(false);
    } else toFocus.current = undefined;
  }
  function leave(event: React.KeyboardEvent) {
    if (event.key !== "Escape") return;
    setOpen(false);
    button.current?.focus();
  }

  const decides = can.approve || can.return;
  const has = ["assign", "research", "wait", "propose", "reopen", "withdraw"] as const;
  if (!decides && !has.some((step) => can[step])) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass("plain", "px-2! py-0.5! text-xs!")}
        aria-expanded={open}
        aria-controls={menuId}
        aria-label={`Move claim ${number}`}
        onClick={() => setOpen(!open)}
      >
        Move
      </button>
      {open ? (
        <fieldset ref={menu} id={menuId} onKeyDown={leave} className="flex w-full flex-col gap-1.5">
          <legend className="sr-only">Steps of claim {number}</legend>
          {can.assign ? (
            <select
              aria-label={`Who checks claim ${number}`}
              value={card.owner?.id ?? ""}
              disabled={pending}
              onChange={({ target }) =>
                void move(target.value ? "assigned" : "left to nobody", () =>
                  acts.assign(target.value || null),
                )
              }
              className={`${inputClass} py-1!`}
            >
              <option value="">Nobody yet</option>
              {view.checkers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ) : null}
          {can.research ? (
            <Button
              disabled={pending}
              onClick={() =>
                void move("is being researched", () =>
                  startResearchAction(view.newsroom, { claimId }),
                )
              }
            >
              Research goes on
            </Button>
          ) : null}
          {can.wait ? (
            <MoveReason
              verb="Wait for a source"
              label="Which source does it wait for?"
              pending={pending}
              onGive={(reason) =>
                void move("waits for a source", () =>
                  waitForSourceAction(view.newsroom, { claimId, reason }),
                )
              }
            />
          ) : null}
          {can.propose || decides ? (
            <Link
              href={`/n/${view.newsroom}/articles/${card.article.id}?claim=${claimId}`}
              className={buttonClass("plain")}
            >
              {decides ? "Decide on its verdict" : "Propose a verdict"}
            </Link>
          ) : null}
          {can.reopen ? (
            <MoveReason
              verb="Reopen"
              label="Why is it opened again?"
              pending={pending}
              onGive={(reason) =>
                void move("opened again", () =>
                  reopenClaimAction(view.newsroom, { claimId, reason }),
                )
              }
            />
          ) : null}
          {can.withdraw ? (
            <MoveReason
              verb="Withdraw"
              label="Why is it withdrawn?"
              pending={pending}
              onGive={(reason) => void move("withdrawn", () => acts.withdraw(reason))}
            />
          ) : null}
          {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        </fieldset>
      ) : null}
    </>
  );
}
