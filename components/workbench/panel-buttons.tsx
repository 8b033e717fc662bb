"use client";

import { ListStart, PanelRightClose, X } from "lucide-react";
import { useFrame } from "./frame-context.ts";
import { useWorkbench } from "./workbench-context.ts";

const iconButton =
  "inline-flex items-center rounded-md p-1.5 text-ink-soft hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-accent-strong";

/** Whether the panel follows the text, and the way to be rid of it. */
export function PanelButtons() {
  const { announce } = useWorkbench();
  const { layout, keep, hide } = useFrame().frame;
  return (
    <div className="flex shrink-0 items-start gap-0.5">
      <button
        type="button"
        aria-pressed={layout.follows}
        aria-keyshortcuts="f"
        aria-label="Follow the text"
        title="Follow the text: the list shows what there is about the part in view"
        onClick={() => {
          keep({ follows: !layout.follows });
          announce(layout.follows ? "The list stays where it is." : "The list follows the text.");
        }}
        className={`${iconButton} max-lg:hidden`}
      >
        <ListStart aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-keyshortcuts="w"
        aria-label="Hide the panel"
        title="Hide the panel"
        onClick={hide}
        className={iconButton}
      >
        <PanelRightClose aria-hidden="true" className="size-4 max-lg:hidden rtl:-scale-x-100" />
        <X aria-hidden="true" className="size-5 lg:hidden" />
      </button>
    </div>
  );
}
