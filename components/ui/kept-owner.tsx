"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { tendWords } from "./kept-store.ts";

const Owner = createContext<string | undefined>(undefined);

/** Whose page this is: what is typed on it is kept for this member alone. */
export function KeptOwner({ memberId, children }: { memberId: string; children: ReactNode }) {
  useEffect(tendWords, []);
  return <Owner value={memberId}>{children}</Owner>;
}

/** The id of the member whose page this is. */
export function useKeptOwner(): string {
  const owner = useContext(Owner);
  if (owner === undefined) throw new Error("Words are kept for a member of a newsroom.");
  return owner;
}
