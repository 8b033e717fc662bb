"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Item } from "./items.ts";
import { menuTarget } from "./menu-target.ts";
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
  const list = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    // Whoever chooses goes on there; whoever does not, where he was.
    return () => {
      const { activeElement } = document;
      const isLost = !activeElement || activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  function press(event: React.KeyboardEvent) {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = entries.findIndex((one) => one.contains(document.activeElement));
    const to = menuTarget(event.key, at, entries.length);
    if (to !== undefined) entries[to]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    // A sheet that the menu lies over stays open.
    event.stopPropagation();
  }

  return (
    <>
      <button
        type="button"
        aria-label={t("close")}
        tabIndex={-1}
        className="fixed inset-0 z-20 cursor-default"
        onClick={onClose}
      />
      <div
        ref={list}
        role="menu"
        aria-label={t("name")}
        tabIndex={-1}
        onKeyDown={press}
        className="fixed z-30 max-h-72 w-80 overflow-auto rounded-lg border border-line bg-surface p-1 shadow-float"
        style={place(props.at)}
      >
        {props.items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            dir="auto"
            onClick={() => props.onChoose(item.id)}
            className="block w-full break-words rounded-md px-2.5 py-1.5 text-start text-sm hover:bg-sunken focus-visible:-outline-offset-2"
          >
            {nameOf(item)}
          </button>
        ))}
      </div>
    </>
  );
}
