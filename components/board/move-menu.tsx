"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { claimActs } from "#components/claims/claim-acts.ts";
import { reopenClaim, startResearch, waitForSource } from "#components/outbox/doors.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useSettled } from "#components/ui/use-settled.ts";
import { useAct } from "#components/workbench/use-act.ts";
import type { BoardCard } from "#lib/domain/board/present.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { useBoard } from "./board-context.ts";
import { MoveReason } from "./move-reason.tsx";

type Moved = "assigned" | "left" | "researching" | "waiting" | "reopened" | "withdrawn";

/** The steps that a claim can take from here, by the keyboard or the pointer; none where there are none. */
export function MoveMenu({ card }: { card: BoardCard }) {
  const t = useTranslations("board");
  const ui = useTranslations("ui");
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

  /** Whether it was done, or waits to be sent. */
  async function move(said: Moved, run: () => Promise<ActionResult<unknown>>): Promise<boolean> {
    toFocus.current = claimId;
    let waits = false;
    const tell = () => {
      announce(t(`moved.${said}`, { number }));
      setOpen(false);
    };
    // What waits moves nothing yet.
    const wait = () => {
      waits = true;
      setOpen(false);
      button.current?.focus();
    };
    const done = await act(run, wait);
    if (done) tell();
    else toFocus.current = undefined;
    return waits || done !== undefined;
  }
  const settled = useSettled(card.owner?.id ?? "", (wanted) =>
    move(wanted ? "assigned" : "left", () => acts.assign(wanted || null, card.owner?.id ?? null)),
  );

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
        aria-label={t("moveClaim", { number })}
        onClick={() => setOpen(!open)}
      >
        {t("move")}
      </button>
      {open ? (
        <fieldset ref={menu} id={menuId} onKeyDown={leave} className="flex w-full flex-col gap-1.5">
          <legend className="sr-only">{t("steps", { number })}</legend>
          {can.assign ? (
            <select
              aria-label={t("whoChecks", { number })}
              aria-describedby={settled.isOpen ? `${menuId}-settles` : undefined}
              {...settled.control}
              disabled={pending}
              className={`${inputClass} py-1!`}
            >
              <option value="">{t("nobody")}</option>
              {view.checkers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ) : null}
          {settled.isOpen && !pending ? (
            <p id={`${menuId}-settles`} className="text-xs text-ink-soft">
              {ui("settles")}
            </p>
          ) : null}
          {can.research ? (
            <Button
              disabled={pending}
              onClick={() =>
                void move("researching", () => startResearch(view.newsroom, { claimId }))
              }
            >
              {t("research")}
            </Button>
          ) : null}
          {can.wait ? (
            <MoveReason
              about={claimId}
              verb={t("wait")}
              label={t("waitFor")}
              pending={pending}
              onGive={(reason) =>
                move("waiting", () => waitForSource(view.newsroom, { claimId, reason }))
              }
            />
          ) : null}
          {can.propose || decides ? (
            <Link
              href={`/n/${view.newsroom}/articles/${card.article.id}?claim=${claimId}`}
              className={buttonClass("plain")}
            >
              {t(decides ? "decide" : "propose")}
            </Link>
          ) : null}
          {can.reopen ? (
            <MoveReason
              about={claimId}
              verb={t("reopen")}
              label={t("reopenWhy")}
              pending={pending}
              onGive={(reason) =>
                move("reopened", () => reopenClaim(view.newsroom, { claimId, reason }))
              }
            />
          ) : null}
          {can.withdraw ? (
            <MoveReason
              about={claimId}
              verb={t("withdraw")}
              label={t("withdrawWhy")}
              pending={pending}
              onGive={(reason) => move("withdrawn", () => acts.withdraw(reason))}
            />
          ) : null}
          {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        </fieldset>
      ) : null}
    </>
  );
}
