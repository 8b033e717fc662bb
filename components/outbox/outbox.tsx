"use client";

import { ChevronDown, ChevronUp, CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Later } from "#components/ui/later.tsx";
import { useFirstTouch } from "#components/ui/use-first-touch.ts";
// Read for the doors that it opens: what waits is sent through them.
import "./doors.ts";
import { waitingOf } from "./entries.ts";
import { keptEntryCode } from "./kept-entry-code.ts";
import { type Owner, setOwner, useEntries } from "./outbox-store.ts";
import { setAnswers } from "./outbox-texts.ts";
import { useDoorNames } from "./use-door-names.ts";
import { useOffline } from "./use-offline.ts";
import { useSending } from "./use-sending.ts";

/**
 * Says that the server cannot be reached, keeps what is written meanwhile and sends it later, once and
 * in order. What is not taken then stays until its writer has settled it.
 */
export function Outbox({ newsroom, memberId }: Owner) {
  useFirstTouch(keptEntryCode.preload);
  useEffect(() => setOwner({ newsroom, memberId }), [newsroom, memberId]);
  const t = useTranslations("outbox");
  const nameOfDoor = useDoorNames();
  useEffect(
    () =>
      setAnswers({
        waits: t("answers.waits"),
        doAgain: t("answers.doAgain"),
        othersWait: t("answers.othersWait"),
        asOfNow: t("answers.asOfNow"),
        tooLarge: t("answers.tooLarge"),
        unknownDoor: t("answers.unknownDoor"),
      }),
    [t],
  );
  const entries = useEntries();
  const isOffline = useOffline();
  const [isOpen, setOpen] = useState(false);
  const waiting = waitingOf(entries).length;
  const refused = entries.length - waiting;
  const { taken, stopped } = useSending(waiting > 0);

  const parts = [
    isOffline && waiting === 0 ? t("offline") : "",
    waiting > 0 ? t("waiting", { n: waiting, offline: String(isOffline) }) : "",
    waiting > 0 && stopped === "signed_out" ? t("signedOut") : "",
    refused > 0 ? t("refused", { n: refused }) : "",
  ];
  const note = parts.filter((part) => part !== "").join(t("between"));
  const sent = taken.map(({ door }) => nameOfDoor(door)).join(t("betweenSent"));
  return (
    <>
      <p role="status" className="sr-only">
        {note || (sent ? t("sent", { what: sent }) : "")}
      </p>
      {note ? (
        <section
          aria-label={t("name")}
          className="outbox fixed start-3 bottom-3 z-40 flex max-h-[70dvh] w-[26rem] max-w-[calc(100vw-1.5rem)] flex-col rounded-lg border border-warn bg-surface text-sm shadow-float"
        >
          {entries.length > 0 ? (
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              className="flex w-full items-center gap-2 rounded-lg bg-warn-soft px-3 py-2 text-start font-medium text-warn"
            >
              <CloudOff aria-hidden="true" className="size-4 shrink-0" />
              <span className="min-w-0 flex-1">{note}</span>
              {isOpen ? (
                <ChevronDown aria-hidden="true" className="size-4 shrink-0" />
              ) : (
                <ChevronUp aria-hidden="true" className="size-4 shrink-0" />
              )}
            </button>
          ) : (
            <p className="flex items-center gap-2 rounded-lg bg-warn-soft px-3 py-2 text-warn">
              <CloudOff aria-hidden="true" className="size-4 shrink-0" />
              {note}
            </p>
          )}
          {isOpen && entries.length > 0 ? (
            <Later code={keptEntryCode}>
              {({ KeptEntry }) => (
                <ol className="divide-y divide-line overflow-y-auto">
                  {entries.map((entry) => (
                    <KeptEntry key={entry.key} entry={entry} />
                  ))}
                </ol>
              )}
            </Later>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
