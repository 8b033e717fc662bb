"use client";

import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { factId } from "./fact-id.ts";
import { nextOpen } from "./next-open.ts";

/** The key U, from anywhere: to the next fact that nobody and nothing has looked at. */
export function FactKeys({ facts }: { facts: readonly FactView[] }) {
  const { selectedId, select, announce } = useWorkbench();
  const { params, setQuery } = useQuery();

  useShortcut("u", () => {
    const current = facts.find(({ key }) => factId(key) === selectedId);
    const next = nextOpen(facts, current?.key, 1, params.get("kind") ?? undefined);
    if (!next) return announce("Every fact is accounted for.");
    setQuery({ show: "coverage" });
    select(factId(next.key));
    announce(`${next.exact}: ${next.reason ?? "not looked at"}`);
  });
  return null;
}
