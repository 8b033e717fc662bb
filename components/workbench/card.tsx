"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useWorkbench } from "./workbench-context.ts";

/**
 * One entry of the list beside the text: a line that opens where it stands, and closes again. The
 * one in focus is the one that stands out in the text.
 */
export function Card(props: { id: string; title: ReactNode; label: string; children: ReactNode }) {
  const { selectedId, select } = useWorkbench();
  const open = selectedId === props.id;
  const element = useRef<HTMLElement>(null);

  useEffect(() => {
    if (open) element.current?.scrollIntoView({ block: "nearest" });
  }, [open]);

  return (
    <article
      ref={element}
      aria-label={props.label}
      className={`rounded-lg border bg-surface shadow-card ${open ? "border-accent ring-1 ring-accent" : "border-line"}`}
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={() => select(open ? undefined : props.id)}
        className="block w-full rounded-lg px-3.5 py-2.5 text-start hover:bg-sunken/60"
      >
        {props.title}
      </button>
      {open ? (
        <div className="flex flex-col gap-4 border-t border-line px-3.5 py-3.5">
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
