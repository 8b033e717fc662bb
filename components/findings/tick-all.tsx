"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

/** Ticks all findings that are shown, or none. */
export function TickAll(props: { count: number; ticked: number; onTick: (all: boolean) => void }) {
  const t = useTranslations("findings.tick");
  const { count, ticked, onTick } = props;
  const box = useRef<HTMLInputElement>(null);
  const some = ticked > 0 && ticked < count;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  if (count < 2) return null;
  return (
    <label className="flex w-fit cursor-pointer items-center gap-2 ps-3.5 text-sm text-ink-soft">
      <input
        ref={box}
        type="checkbox"
        checked={ticked === count}
        onChange={() => onTick(ticked < count)}
        className="size-4 accent-accent"
      />
      {t("all", { n: count })}
    </label>
  );
}
