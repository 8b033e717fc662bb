"use client";

import { useCallback, useRef, useState } from "react";
import type { Wanted } from "#components/editor/article-text.tsx";
import type { PaintedMark } from "#components/editor/painter.ts";
import { entryOpens } from "#components/keys/keys-of-entry.ts";
import { isNarrow, type PanelFrame } from "#components/panel/use-panel-frame.ts";
import type { WorkbenchView } from "./workbench-context.ts";

/** Where several entries lie over one place of the text, and one has to be chosen. */
interface Place {
  ids: string[];
  at: { x: number; y: number };
  /** The reader came by the keyboard, and goes on with it. */
  focus?: boolean;
}

/** The place in the text that an address names, where there is one. */
function placeAsked(at: string | null, text: string): Wanted | undefined {
  const offset = at === null ? Number.NaN : Number(at);
  return Number.isInteger(offset) && offset >= 0 && offset < text.length ? { offset } : undefined;
}

/** The open entry and the words in view: what the address asks for at first, then what the reader does. */
export function useSelected(
  view: WorkbenchView,
  asked: Pick<URLSearchParams, "get">,
  { show, uncover }: PanelFrame,
) {
  // A link may lead to a claim, to another entry, or to a place in the text.
  const [selectedId, setSelectedId] = useState(() => {
    const id = asked.get("claim") ?? asked.get("entry");
    return [...view.claims, ...view.annotations].find((one) => one.id === id)?.id;
  });
  const [wanted, setWanted] = useState(() => placeAsked(asked.get("at"), view.revision.text));
  const [place, setPlace] = useState<Place>();
  // A new one each time: also what is open already takes the focus.
  const [toFocus, setToFocus] = useState<{ current: string | undefined }>({ current: undefined });

  const openNow = useRef(selectedId);
  const select = useCallback(
    (id: string | undefined, options?: { focus?: boolean }) => {
      // Where it comes up over the text, one goes on in it.
      setToFocus({ current: options?.focus || isNarrow() ? id : undefined });
      setSelectedId(id);
      openNow.current = id;
      entryOpens(id, performance.now());
      setPlace(undefined);
      if (id) show();
    },
    [show],
  );
  const showWords = useCallback(
    (offset: number, withCaret = false) => {
      uncover();
      setWanted({ offset, withCaret });
    },
    [uncover],
  );
  const pick = useCallback(
    (found: PaintedMark[], at: { x: number; y: number }, focus?: boolean) => {
      if (found.length > 1) setPlace({ ids: found.map(({ id }) => id), at, focus });
      else if (found[0]) select(found[0].id, { focus });
    },
    [select],
  );
  return { selectedId, openNow, select, toFocus, wanted, showWords, pick, place, setPlace };
}
