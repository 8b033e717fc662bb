"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Somebody } from "#lib/domain/claims/present.ts";
import type { Naming, Offer } from "./extensions.ts";
import { membersLike } from "./members-like.ts";

/** The list of members that is offered while somebody types a name, and the keys that go through it. */
export function useNaming(members: readonly Somebody[]) {
  const [offer, setOffer] = useState<Offer>();
  const [place, setPlace] = useState(0);
  // The editor is made once: it asks for what holds when it asks.
  const latest = useRef({ members, offer, place });
  useEffect(() => {
    latest.current = { members, offer, place };
  });

  const naming = useMemo<Naming>(
    () => ({
      find: (typed) => membersLike(latest.current.members, typed),
      onOffer: (next) => {
        setOffer(next && next.members.length > 0 ? next : undefined);
        setPlace(0);
      },
      onKey: (event) => {
        const { offer: open, place: at } = latest.current;
        if (!open) return false;
        const count = open.members.length;
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (by) {
          setPlace((at + by + count) % count);
          return true;
        }
        const chosen = open.members[at];
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !chosen) return false;
        open.choose(chosen);
        return true;
      },
    }),
    [],
  );
  const close = useCallback(() => setOffer(undefined), []);
  return { naming, offer, place, close };
}
