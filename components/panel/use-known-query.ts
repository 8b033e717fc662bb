"use client";

import { useEffect, useMemo } from "react";
import type { Query } from "#components/workbench/use-query.ts";
import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import { changedParams, unknownInQuery } from "./known-query.ts";

/** The address without what it asks for and this article does not have, which goes out of it. */
export function useKnownQuery(query: Query, view: WorkbenchView): Query {
  const { params, setQuery } = query;
  const { checkers, findings } = view;
  const known = useMemo(
    () => ({
      owners: new Set(checkers.map(({ id }) => id)),
      rules: new Set(findings.map(({ rule }) => rule)),
    }),
    [checkers, findings],
  );
  const changes = useMemo(() => unknownInQuery(params, known), [params, known]);
  useEffect(() => {
    if (Object.keys(changes).length > 0) setQuery(changes);
  }, [changes, setQuery]);
  return useMemo(
    () => ({ params: changedParams(params, changes), setQuery }),
    [params, changes, setQuery],
  );
}
