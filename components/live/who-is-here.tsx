"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Present } from "#lib/platform/live/messages.ts";
import { initialsOf, whereaboutsOf } from "./whereabouts.ts";

/** How many are shown by their initials; the list names all. */
const SHOWN = 3;

const weight = { editing: 0, writing: 1, reading: 2 };

function Sign({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 place-items-center rounded-full border-2 border-surface bg-note-soft text-[11px] font-semibold text-note not-first:-ms-1"
    >
      {children}
    </span>
  );
}

/** Who else has the article open and what they do there: initials, and a list of all that opens. */
export function WhoIsHere(props: {
  others: readonly Present[];
  numberOf: (claimId: string) => number | undefined;
}) {
  const t = useTranslations("live");
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function close(event: Event) {
      const details = box.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = !(event.target instanceof Node && details.contains(event.target));
      if (isEscape && !isOutside) details.querySelector("summary")?.focus();
      if (isEscape || (event.type === "pointerdown" && isOutside)) details.open = false;
    }
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  const others = [...props.others].sort((a, b) => weight[a.doing] - weight[b.doing]);
  const [first] = others;
  if (!first) return null;
  const shown = others.slice(0, SHOWN);
  const more = others.length - shown.length;
  const said = (one: Present, className?: string) => {
    const { does, number } = whereaboutsOf(one, props.numberOf);
    return t.rich(`does.${does}`, {
      number,
      who: () => <bdi className={className}>{one.name}</bdi>,
    });
  };
  return (
    <details ref={box} className="relative min-w-0 text-sm">
      <summary className="flex min-w-0 cursor-pointer list-none items-center gap-2 rounded-md py-0.5 [&::-webkit-details-marker]:hidden">
        <span className="flex shrink-0">
          {shown.map(({ id, name }) => (
            <Sign key={id}>{initialsOf(name)}</Sign>
          ))}
          {more > 0 ? <Sign>{`+${more}`}</Sign> : null}
        </span>
        <span className="sr-only">{t("hereNow", { n: others.length })} </span>
        <span className="truncate text-ink-soft">{said(first)}</span>
      </summary>
      <ul
        aria-label={t("who")}
        className="absolute end-0 z-30 mt-1 max-h-72 w-72 max-w-[calc(100vw-2rem)] overflow-auto rounded-lg border border-line bg-surface p-2 shadow-float max-sm:start-0 max-sm:end-auto"
      >
        {others.map((one) => (
          <li key={one.id} className="px-2 py-1 text-ink-soft">
            {said(one, "font-semibold text-ink")}
          </li>
        ))}
      </ul>
    </details>
  );
}
