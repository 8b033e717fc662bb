"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { entryShown } from "#components/keys/keys-of-entry.ts";
import { useFlashed } from "#components/live/flashed.ts";
import { useWorkbench } from "./workbench-context.ts";

/**
 * One entry of the list beside the text: a line that opens where it stands, and closes again. The
 * one in focus is the one that stands out in the text.
 */
export function Card(props: {
  id: string;
  title: ReactNode;
  label: string;
  /** Stands before the line: a box to tick. */
  lead?: ReactNode;
  /** What it opens is still on its way. */
  isComing?: boolean;
  children: ReactNode;
}) {
  const { selectedId, select, toFocus } = useWorkbench();
  const { isComing } = props;
  const open = selectedId === props.id;
  const isFlashed = useFlashed(props.id);
  const element = useRef<HTMLElement>(null);
  const line = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    element.current?.scrollIntoView({ block: "nearest" });
    if (toFocus.current !== props.id) return;
    toFocus.current = undefined;
    line.current?.focus({ preventScroll: true });
  }, [open, toFocus, props.id]);
  // What came a moment later may have no room in the part in view.
  useEffect(() => {
    if (open && !isComing) element.current?.scrollIntoView({ block: "nearest" });
  }, [open, isComing]);
  // Also where it was open already. By now what is in it has said what its keys do.
  useEffect(() => {
    if (open && !isComing) entryShown(props.id);
  });

  return (
    <article
      ref={element}
      data-entry={props.id}
      aria-label={props.label}
      className={`rounded-lg border bg-surface shadow-card ${isFlashed ? "flashed" : ""} ${open ? "border-accent ring-1 ring-accent" : "border-line"}`}
    >
      <div className="flex">
        {props.lead}
        <button
          ref={line}
          type="button"
          aria-expanded={open}
          onClick={() => select(open ? undefined : props.id)}
          className="block w-full min-w-0 rounded-lg px-3.5 py-2.5 text-start hover:bg-sunken/60 focus-visible:-outline-offset-3"
        >
          {props.title}
        </button>
      </div>
      {open ? (
        <div
          data-commands={props.label}
          className="flex flex-col gap-4 border-t border-line px-3.5 py-3.5"
        >
          {props.children}
        </div>
      ) : null}
    </article>
  );
}

/** A small heading inside a card. */
export function CardSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-xs font-semibold tracking-wide text-ink-soft uppercase">{title}</h3>
      {children}
    </section>
  );
}
