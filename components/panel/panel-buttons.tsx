"use client";

import { ListStart, PanelRightClose, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { useFrame } from "./frame-context.ts";

const iconButton =
  "inline-flex items-center rounded-md p-1.5 text-ink-soft hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-accent-strong";

/** Whether the panel follows the text, and the way to be rid of it. */
export function PanelButtons() {
  const t = useTranslations("panel");
  const { announce } = useWorkbench();
  const { layout, keep, hide } = useFrame().frame;
  return (
    <div className="flex shrink-0 items-start gap-0.5">
      <button
        type="button"
        aria-pressed={layout.follows}
        aria-keyshortcuts="f"
        aria-label={t("follow")}
        title={t("followNote")}
        onClick={() => {
          keep({ follows: !layout.follows });
          announce(t(layout.follows ? "stays" : "follows"));
        }}
        className={`${iconButton} max-lg:hidden`}
      >
        <ListStart aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-keyshortcuts="w"
        aria-label={t("hide")}
        title={t("hide")}
        onClick={hide}
        className={iconButton}
      >
        <PanelRightClose aria-hidden="true" className="size-4 max-lg:hidden rtl:-scale-x-100" />
        <X aria-hidden="true" className="size-5 lg:hidden" />
      </button>
    </div>
  );
}
