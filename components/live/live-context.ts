"use client";

import { createContext, useContext } from "react";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import type { Live } from "./use-live.ts";

export interface LiveArticle extends Live {
  /** The revision that is there and not shown yet: somebody else's. */
  waiting?: { number: number; by?: string };
  /** Shows it. */
  show: () => void;
  /** What others did, up to event `seq`, that was not taken yet. */
  take: (seq: number) => LiveChange[];
}

const alone: LiveArticle = {
  state: "resting",
  people: [],
  beAt: () => undefined,
  show: () => undefined,
  take: () => [],
};

export const LiveContext = createContext<LiveArticle>(alone);

/** What is known of the others who have the article open. */
export function useLiveArticle(): LiveArticle {
  return useContext(LiveContext);
}
