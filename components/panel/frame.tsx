"use client";

import { PanelRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type CSSProperties, type ReactNode, useEffect, useId } from "react";
import { useEscape } from "#components/keys/use-escape.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { editorCode } from "#components/rich-text/editor-code.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { useFirstTouch } from "#components/ui/use-first-touch.ts";
import { bodies } from "#components/workbench/bodies-code.ts";
import { panels } from "#components/workbench/panels-code.ts";
import { useFrame } from "./frame-context.ts";
import { PanelSeparator } from "./panel-separator.tsx";
import { isNarrow } from "./use-panel-frame.ts";

/** Whoever begins to do anything here may open something soon. */
function preloadParts(): void {
  bodies.preload();
  panels.preload();
}

/**
 * The text, and the panel beside it: as wide as its reader made it, or hidden. Where there is no room
 * for both the panel is a sheet over the lower part of the text, which can still be read and pressed.
 */
export function Frame(props: {
  /** How many entries the panel has. */
  count: number;
  panel: ReactNode;
  children: ReactNode;
}) {
  const { panel, layout, isSheetOpen, show, hide, toggle, keep } = useFrame().frame;
  const t = useTranslations("panel");
  const id = useId();
  const { isHidden, widthPx, follows } = layout;

  useFirstTouch(preloadParts);
  useShortcut("w", toggle);
  useShortcut("f", () => keep({ follows: !follows }));
  useEscape(() => {
    if (isSheetOpen && isNarrow()) hide();
  });
  // Whoever opened it goes on in it, unless an entry has taken the focus already.
  useEffect(() => {
    const element = panel.current;
    if (isSheetOpen && !element?.contains(document.activeElement))
      element?.focus({ preventScroll: true });
  }, [isSheetOpen, panel]);

  return (
    <div
      // Who begins to work here may write soon.
      onFocusCapture={editorCode.preload}
      className="relative flex min-h-0 flex-1 max-lg:block"
    >
      {props.children}
      {isHidden ? null : (
        <PanelSeparator
          panel={panel}
          panelId={id}
          widthPx={widthPx}
          onWidth={(width) => keep({ widthPx: width })}
        />
      )}
      <button
        type="button"
        aria-keyshortcuts="w"
        aria-expanded={false}
        onClick={show}
        className={buttonClass(
          "plain",
          `show-panel end-7 bottom-4 z-10 shadow-float lg:absolute max-lg:fixed max-lg:end-4 ${isHidden ? "" : "lg:hidden"} ${isSheetOpen ? "max-lg:hidden" : ""}`,
        )}
      >
        <PanelRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        {t("panel")} <span className="text-xs tabular-nums">{props.count}</span> <KeyHint of="w" />
      </button>
      <aside
        ref={panel}
        id={id}
        tabIndex={-1}
        aria-label={t("name")}
        style={{ "--panel": `${widthPx}px` } as CSSProperties}
        onKeyDown={(event) => {
          // In a field too: what was typed is kept.
          if (event.key === "Escape" && !event.defaultPrevented && isNarrow()) hide();
        }}
        className={`panel flex min-h-0 flex-col bg-paper outline-none ${isHidden ? "lg:hidden" : ""} ${isSheetOpen ? "panel-open" : "max-lg:hidden"}`}
      >
        {props.panel}
      </aside>
    </div>
  );
}
