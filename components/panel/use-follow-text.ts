"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import type { PartInView } from "#components/editor/use-part-in-view.ts";
import type { ListHandle } from "#components/ui/list-handle.ts";
import { type Item, placeOf } from "#components/workbench/items.ts";
import { entryAmong } from "./entry-in-view.ts";
import type { FrameParts } from "./frame-context.ts";
import type { PanelFrame } from "./use-panel-frame.ts";

/** How long after somebody scrolled the panel himself it is left alone. */
const OWN_MS = 1_000;

/** Whether somebody writes in the panel, or goes through it by keyboard. */
function isInUse(panel: HTMLElement): boolean {
  const { activeElement } = document;
  if (!activeElement || !panel.contains(activeElement)) return false;
  if (activeElement.matches("input, textarea, select, [contenteditable=true]")) return true;
  // The line of the open entry has the focus of whoever only went there.
  return activeElement.matches(":focus-visible:not([aria-expanded=true])");
}

/** Lets the lists in the panel follow the text: what there is about the part in view comes to stand beside it. */
export function useFollowText(
  items: readonly Item[],
  selectedId: string | undefined,
  { panel, layout, isSheetOpen }: PanelFrame,
): { keepList: FrameParts["keepList"]; onRest: (part: PartInView) => void } {
  const lists = useRef(new Map<ListHandle, boolean>());
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  const places = useMemo(() => new Map(items.map((item) => [item.id, placeOf(item)])), [items]);
  const latest = useRef({ places, selectedId });
  useEffect(() => {
    latest.current = { places, selectedId };
  });

  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const touch = () => {
      touchedAt.current = performance.now();
    };
    const passive = { passive: true };
    for (const gesture of ["wheel", "touchmove", "pointerdown"])
      element.addEventListener(gesture, touch, passive);
    return () => {
      for (const gesture of ["wheel", "touchmove", "pointerdown"])
        element.removeEventListener(gesture, touch);
    };
  }, [panel]);

  const keepList = useCallback((list: ListHandle, isApart = false) => {
    lists.current.set(list, isApart);
    return () => {
      lists.current.delete(list);
    };
  }, []);

  const isOn = layout.follows && !isSheetOpen;
  const onRest = useCallback(
    (part: PartInView) => {
      const element = panel.current;
      if (!isOn || !element?.checkVisibility() || isInUse(element)) return;
      if (performance.now() - touchedAt.current < OWN_MS) return;
      const startedAt = performance.now();
      const { places: known, selectedId: openId } = latest.current;
      const all = [...lists.current].map(([list, isApart]) => ({
        list,
        ids: list.ids(),
        isRead: isApart && list.isInSight(),
      }));
      const entry = entryAmong(all, (id) => known.get(id), part, openId);
      const list = entry && all.find(({ ids }) => ids.includes(entry.id))?.list;
      if (!entry || !list) return;
      list.bring(entry.id, entry.top, false);
      // On the way entries were measured that had only been guessed: the last step is made when it has ended.
      element.addEventListener(
        "scrollend",
        () => {
          // Whoever began to write there meanwhile is left where they are.
          if (touchedAt.current < startedAt && !isInUse(element))
            list.bring(entry.id, entry.top, true);
        },
        { capture: true, once: true, signal: AbortSignal.timeout(OWN_MS) },
      );
    },
    [isOn, panel],
  );
  return useMemo(() => ({ keepList, onRest }), [keepList, onRest]);
}
