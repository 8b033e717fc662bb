"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { v4 } from "uuid";
import type { LiveChange, Present, Whereabouts } from "#lib/platform/live/messages.ts";
import { LiveConnection, type LiveState } from "./live-connection.ts";

export interface Live {
  state: LiveState;
  /** Who has the article open, oneself included. */
  people: readonly Present[];
  /** Tells the others where one is. */
  beAt: (whereabouts: Whereabouts) => void;
}

interface LiveProps {
  newsroom: string;
  articleId: string;
  /** The number of the last event that the page shows. */
  seq: number;
  /** What is done on this page until `beAt` says otherwise. */
  doing: Whereabouts["doing"];
  onChange: (change: LiveChange) => void;
}

/** Somebody who looks at another tab for a moment has not left this one. */
const HIDDEN_FOR_MS = 3_000;
const SETTLED_MS = 400;

/** Follows what happens to an article while the page is before somebody's eyes. */
export function useLive({ newsroom, articleId, seq, doing, onChange }: LiveProps): Live {
  const [state, setState] = useState<LiveState>("connecting");
  const [people, setPeople] = useState<readonly Present[]>([]);
  const [tab] = useState(() => v4());
  const address = `/api/v1/n/${newsroom}/articles/${articleId}/live`;
  const at = useRef<Whereabouts>({ doing });
  const moving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ seq, onChange });
  useEffect(() => {
    latest.current = { seq, onChange };
  });

  useEffect(() => {
    const connection = new LiveConnection({
      after: latest.current.seq,
      open(after) {
        const said = new URLSearchParams({ tab, after: String(after), doing: at.current.doing });
        if (at.current.claim) said.set("claim", at.current.claim);
        return new EventSource(`${address}?${said}`);
      },
      onState: setState,
      onChange: (change) => latest.current.onChange(change),
      onPresent: setPeople,
    });
    let resting: ReturnType<typeof setTimeout> | undefined;
    function look() {
      clearTimeout(resting);
      if (document.visibilityState === "visible") connection.start();
      else resting = setTimeout(() => connection.rest(), HIDDEN_FOR_MS);
    }
    const lose = () => connection.lose();
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    window.addEventListener("offline", lose);
    return () => {
      clearTimeout(resting);
      connection.stop();
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
      window.removeEventListener("offline", lose);
    };
  }, [address, tab]);

  const beAt = useCallback(
    (whereabouts: Whereabouts) => {
      const { doing: before, claim } = at.current;
      if (before === whereabouts.doing && claim === whereabouts.claim) return;
      at.current = whereabouts;
      clearTimeout(moving.current);
      moving.current = setTimeout(() => {
        const body = JSON.stringify({ tab, ...whereabouts });
        const headers = { "content-type": "application/json" };
        // Where it does not arrive, the next connection says it.
        fetch(address, { method: "POST", headers, body }).catch(() => undefined);
      }, SETTLED_MS);
    },
    [address, tab],
  );
  useEffect(() => () => clearTimeout(moving.current), []);

  return { state, people, beAt };
}
