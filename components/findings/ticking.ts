"use client";

import { createContext, useContext } from "react";

/** Where findings can be ticked, to do something to many of them at once. */
export interface Ticking {
  /** What can be ticked. */
  possible: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Ticks or unticks one; `range` does the same to all from the last one to it. */
  tick: (id: string, range: boolean) => void;
  /** A finding was dismissed on its own. */
  onDismissed: (id: string) => void;
}

export const TickingContext = createContext<Ticking | undefined>(undefined);

/** The list around this component in which findings can be ticked, where it is one. */
export function useTicking(): Ticking | undefined {
  return useContext(TickingContext);
}
