"use client";

import { useSearchParams } from "next/navigation";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { onceStill } from "#components/reading/readings.ts";

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
  const said = useSearchParams().toString();
  // The address follows once the page is not being read: what was pressed shows at once.
  const [wanted, setWanted] = useState<string>();
  const latest = useRef<string>(undefined);
  const text = wanted ?? said;
  useEffect(() => {
    // On the way to what was pressed last, the address may still say what was pressed before.
    if (wanted !== undefined && wanted !== said) return;
    latest.current = undefined;
    setWanted(undefined);
  }, [said, wanted]);

  const setQuery = useCallback<Query["setQuery"]>((changes) => {
    const next = new URLSearchParams(latest.current ?? window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    latest.current = next.toString();
    setWanted(latest.current);
    const { pathname } = window.location;
    onceStill(() => {
      if (latest.current === undefined || window.location.pathname !== pathname) return;
      // Commas part what a list holds; they need no escaping there.
      const query = latest.current.replaceAll("%2C", ",");
      window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
    });
  }, []);
  // The same until it says something else.
  return useMemo(() => ({ params: new URLSearchParams(text), setQuery }), [text, setQuery]);
}

/** The address, as the screen around this component has it. */
export function useQuery(): Query {
  const query = useContext(QueryContext);
  if (!query) throw new Error("This component belongs into a screen with an address.");
  return query;
}
