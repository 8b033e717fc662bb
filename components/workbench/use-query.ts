"use client";

import { useSearchParams } from "next/navigation";
import { startTransition, useOptimistic } from "react";

/**
 * What the address says after its question mark, and a way to change it: the page is not read anew,
 * and a link to it shows the same.
 */
export function useQuery() {
  const address: Pick<URLSearchParams, "get"> = useSearchParams();
  // The address follows a moment later: what was pressed shows at once.
  const [params, showNow] = useOptimistic(address);

  function setQuery(changes: Readonly<Record<string, string | undefined>>) {
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
  }

  return { params, setQuery };
}
