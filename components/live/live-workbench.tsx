"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import { unreadChanged } from "#components/notifications/unread-changed.ts";
import { useShowing } from "#components/outbox/shown-view.ts";
import type { PanelLayout } from "#components/panel/panel-layout.ts";
import { unpackView } from "#components/workbench/packed-view.ts";
import { Workbench } from "#components/workbench/workbench.tsx";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import { LiveContext } from "./live-context.ts";
import { useFreshPage } from "./use-fresh-page.ts";
import { useHeldBack } from "./use-held-back.ts";
import { useLive } from "./use-live.ts";

/**
 * The workbench, which shows what others do without being loaded anew.
 * @param packed all that it shows, by `packView`
 * @param layout how the panel is drawn at first
 */
export function LiveWorkbench({ packed, layout }: { packed: string; layout: PanelLayout }) {
  const view = useMemo(() => unpackView(packed), [packed]);
  const { newsroom, article, seq, me } = view;
  const { shown, waiting, show } = useHeldBack(view);
  useShowing(view);
  const others = useRef<LiveChange[]>([]);
  const readAnew = useFreshPage(seq);
  const onChange = useCallback(
    (change: LiveChange) => {
      const isMine = change.actor.id === me;
      if (!isMine) others.current.push(change);
      readAnew(change.seq, isMine);
    },
    [me, readAnew],
  );
  const live = useLive({ newsroom, articleId: article.id, seq, doing: "reading", onChange });

  // What others do may be something that one is told of.
  const known = useRef(seq);
  useEffect(() => {
    if (known.current !== seq) unreadChanged();
    known.current = seq;
  }, [seq]);

  const take = useCallback((upTo: number) => {
    const taken = others.current.filter((change) => change.seq <= upTo);
    others.current = others.current.filter((change) => change.seq > upTo);
    return taken;
  }, []);
  const workbench = useMemo(() => <Workbench view={shown} layout={layout} />, [shown, layout]);
  return <LiveContext value={{ ...live, waiting, show, take }}>{workbench}</LiveContext>;
}
