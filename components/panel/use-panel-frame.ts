"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PanelLayout } from "./panel-layout.ts";
import { keepPanelLayout, usePanelLayout } from "./panel-store.ts";

/** The panel as a part of the screen: beside the text, or a sheet over its lower part where that is too narrow. */
export interface PanelFrame {
  panel: RefObject<HTMLElement | null>;
  layout: PanelLayout;
  isSheetOpen: boolean;
  /** Shows the panel, if it is not. */
  show: () => void;
  hide: () => void;
  toggle: () => void;
  /** Lets the text be seen: hides what lies over it, and leaves what stands beside it. */
  uncover: () => void;
  keep: (change: Partial<PanelLayout>) => void;
}

/** Whether the panel is a sheet; as the style sheet has it. */
export const isNarrow = () => !matchMedia("(width >= 64rem)").matches;

/**
 * Whether the panel is shown, how wide it is, and where the focus goes when it comes and goes.
 * @param drawn how the server drew it
 */
export function usePanelFrame(memberId: string, drawn: PanelLayout): PanelFrame {
  const layout = usePanelLayout(memberId, drawn);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element>(null);
  const leftWith = useRef<Element>(null);

  const keep = useCallback(
    (change: Partial<PanelLayout>) => keepPanelLayout(memberId, change),
    [memberId],
  );
  const show = useCallback(() => {
    const { activeElement } = document;
    if (!panel.current?.contains(activeElement)) cameFrom.current = activeElement;
    if (isNarrow()) setSheetOpen(true);
    else keep({ isHidden: false });
  }, [keep]);
  const hide = useCallback(() => {
    leftWith.current = panel.current?.contains(document.activeElement) ? cameFrom.current : null;
    if (isNarrow()) setSheetOpen(false);
    else keep({ isHidden: true });
  }, [keep]);
  // When it is gone: what the focus goes back to may not be there before.
  useEffect(() => {
    const back = leftWith.current;
    leftWith.current = null;
    if (!back || panel.current?.checkVisibility()) return;
    const place = back.checkVisibility() ? back : document.querySelector("[role=document]");
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  });
  const uncover = useCallback(() => {
    if (isNarrow()) hide();
  }, [hide]);
  const toggle = useCallback(() => {
    if (panel.current?.checkVisibility()) hide();
    else show();
  }, [hide, show]);

  return useMemo(
    () => ({ panel, layout, isSheetOpen, show, hide, toggle, uncover, keep }),
    [layout, isSheetOpen, show, hide, toggle, uncover, keep],
  );
}
