"use client";

import { ChevronDown, ChevronUp, CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { doorOf } from "./door.ts";
// Read for the doors that it opens: what waits is sent through them.
import "./doors.ts";
import { waitingOf } from "./entries.ts";
import { KeptEntry } from "./kept-entry.tsx";
import { type Owner, setOwner, useEntries } from "./outbox-store.ts";
import { useOffline } from "./use-offline.ts";
import { useSending } from "./use-sending.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/**
 * Says that the server cannot be reached, keeps what is written meanwhile and sends it later, once and
 * in order. What is not taken then stays until its writer has settled it.
 */
export function Outbox({ newsroom, memberId }: Owner) {
  useEffect(() => setOwner({ newsroom, memberId }), [newsroom, memberId]);
  const entries = useEntries();
  const isOffline = useOffline();
  const [isOpen, setOpen] = useState(false);
  const waiting = waitingOf(entries).length;
  const refused = entries.length - waiting;
  const { taken, stopped } = useSending(waiting > 0);

  const parts = [
    isOffline && waiting === 0 ? "Offline: what you write is kept and sent later" : "",
    waiting > 0
      ? `${isOffline ? "Offline: " : ""}${many(waiting, "entry waits", "entries wait")} to be sent`
      : "",
    waiting > 0 && stopped === "signed_out" ? "you are signed out" : "",
    refused > 0 ? many(refused, "entry was not taken", "entries were not taken") : "",
  ];
  const note = parts.filter((part) => part !== "").join("; ");
  const sent = taken.map(({ door }) => doorOf(door)?.label ?? door).join(", ");
  return (
    <>
      <p role="status" className="sr-only">
        {note || (sent ? `Sent: ${sent}.` : "")}
      </p>
      {note ? (
        <section
          aria-label="Not sent yet"
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
            <ol className="divide-y divide-line overflow-y-auto">
              {entries.map((entry) => (
                <KeptEntry key={entry.key} entry={entry} />
              ))}
            </ol>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
