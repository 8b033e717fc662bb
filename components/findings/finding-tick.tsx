"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { useTicking } from "./ticking.ts";

/** The box before a finding, where findings can be ticked; the key X ticks the one that is open. */
export function FindingTick({ finding }: { finding: FindingView }) {
  const t = useTranslations("findings.tick");
  const ticking = useTicking();
  const { selectedId } = useWorkbench();
  const { id, message } = finding;
  const possible = ticking?.possible.has(id);
  useShortcut(possible && selectedId === id ? "x" : undefined, () => ticking?.tick(id, false));
  if (!ticking || !possible) return null;
  return (
    <label className="flex cursor-pointer items-start ps-3.5 pt-3" title={t("key")}>
      <input
        type="checkbox"
        aria-label={t("select", { message })}
        aria-keyshortcuts="x"
        checked={ticking.ids.has(id)}
        // The change itself does not tell of the shift key.
        onClick={(event) => ticking.tick(id, event.shiftKey)}
        onChange={() => undefined}
        className="size-4 accent-accent"
      />
    </label>
  );
}
