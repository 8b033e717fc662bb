"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";
import { PANEL_WIDTHS, plainLayout, widthByKey, widthWithin } from "./panel-layout.ts";

/** The line between text and panel: dragged, or moved by keys; twice pressed it goes back to where it was at first. */
export function PanelSeparator(props: {
  panel: RefObject<HTMLElement | null>;
  panelId: string;
  widthPx: number;
  onWidth: (widthPx: number) => void;
}) {
  const { panel, widthPx, onWidth } = props;
  const t = useTranslations("panel");
  const grabbed = useRef({ x: 0, widthPx });
  const dragged = useRef<number>(undefined);
  const isMirrored = (line: Element) => getComputedStyle(line).direction === "rtl";

  function drag(event: React.PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !panel.current) return;
    const by = grabbed.current.x - event.clientX;
    const wider = isMirrored(event.currentTarget) ? -by : by;
    const width = widthWithin(grabbed.current.widthPx + wider);
    dragged.current = width;
    // Not by way of React: nothing but this width changes with every move.
    panel.current.style.setProperty("--panel", `${width}px`);
  }

  function drop() {
    if (dragged.current !== undefined) onWidth(dragged.current);
    dragged.current = undefined;
  }

  return (
    <hr
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("width")}
      aria-controls={props.panelId}
      aria-valuemin={PANEL_WIDTHS.least}
      aria-valuemax={PANEL_WIDTHS.most}
      aria-valuenow={widthPx}
      aria-valuetext={t("pixels", { width: widthPx })}
      className="relative z-10 h-auto w-1 shrink-0 self-stretch cursor-col-resize touch-none border-0 select-none bg-line forced-colors:border-s hover:bg-accent focus-visible:bg-accent active:bg-accent after:absolute after:inset-y-0 after:-inset-x-1.5 max-lg:hidden"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { x: event.clientX, widthPx };
      }}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onDoubleClick={() => onWidth(plainLayout.widthPx)}
      onKeyDown={(event) => {
        const width = widthByKey(event, widthPx, isMirrored(event.currentTarget));
        if (width === undefined) return;
        event.preventDefault();
        onWidth(width);
      }}
    />
  );
}
