"use client";

import { useSearchParams } from "next/navigation";
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useMemo,
  useOptimistic,
} from "react";

/**
 * What the address says after its question mark, and a way to change it: the page is not read anew,
 * and a link to it shows the same.
 */
export interface Query {
  params: Pick<URLSearchParams, "get">;
  setQuery: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** All parts of a screen have the same: what one of them changes shows in the others at once. */
export const QueryContext = createContext<Query | undefined>(undefined);

/** For the screen as a whole, which hands it to its parts. */
export function useAddress(): Query {
  const address: { toString: () => string } = useSearchParams();
  // The address follows a moment later: what was pressed shows at once.
  const [shown, showNow] = useOptimistic(address);
  const text = shown.toString();

  const setQuery = useCallback<Query["setQuery"]>(
    (changes) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      // Commas part what a list holds; they need no escaping there.
      const query = next.toString().replaceAll("%2C", ",");
      startTransition(() => {
        showNow(next);
        window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
      });
    },
    [showNow],
  );
  // The same until it says something else.
  return useMemo(() => ({ params: new URLSearchParams(text), setQuery }), [text, setQuery]);
}

/** The address, as the screen around this component has it. */
export function useQuery(): Query {
  const query = useContext(QueryContext);
  if (!query) throw new Error("This component belongs into a screen with an address.");
  return query;
}
