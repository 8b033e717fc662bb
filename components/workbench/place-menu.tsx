"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Item } from "./items.ts";
import { useItemName } from "./use-item-name.ts";

/** Below the pointer, or above it where there is no room. */
function place({ x, y }: { x: number; y: number }) {
  const left = Math.max(8, Math.min(x, window.innerWidth - 340));
  const room = window.innerHeight - y;
  return room > 300 ? { left, top: y + 12 } : { left, bottom: room + 12 };
}

/** Where several lie over one place: each can be reached, the innermost first. */
export function PlaceMenu(props: {
  items: readonly Item[];
  at: { x: number; y: number };
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations("workbench.place");
  const nameOf = useItemName();
  const first = useRef<HTMLButtonElement>(null);
  const { onClose } = props;
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    function close(event: KeyboardEvent) {
      if (event.key !== "Escape") return;
      onClose();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    }
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [onClose]);

  return (
    <>
      <button
        type="button"
        aria-label={t("close")}
        tabIndex={-1}
        className="fixed inset-0 z-20 cursor-default"
        onClick={onClose}
      />
      <ul
        aria-label={t("name")}
        data-keys="own"
        className="fixed z-30 max-h-72 w-80 overflow-auto rounded-lg border border-line bg-surface p-1 shadow-float"
        style={place(props.at)}
      >
        {props.items.map((item, index) => (
          <li key={item.id}>
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              dir="auto"
              onClick={() => props.onChoose(item.id)}
              className="block w-full truncate rounded-md px-2.5 py-1.5 text-start text-sm hover:bg-sunken"
            >
              {nameOf(item)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
