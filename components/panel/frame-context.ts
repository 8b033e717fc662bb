"use client";

import { createContext, useContext } from "react";
import type { ListHandle } from "#components/ui/list-handle.ts";
import type { PanelFrame } from "./use-panel-frame.ts";

export interface FrameParts {
  frame: PanelFrame;
  /**
   * Keeps a list among those that follow the text.
   * @param isApart it is not in the order of the text with the others
   */
  keepList: (list: ListHandle, isApart?: boolean) => () => void;
}

/** Apart from the workbench's own: making the panel wider draws none of its entries anew. */
export const FrameContext = createContext<FrameParts | undefined>(undefined);

/** The frame around this component. */
export function useFrame(): FrameParts {
  const parts = useContext(FrameContext);
  if (!parts) throw new Error("This component belongs into a workbench.");
  return parts;
}
