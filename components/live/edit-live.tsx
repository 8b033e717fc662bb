"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import { LiveNote } from "./live-note.tsx";
import { useLive } from "./use-live.ts";
import { WhoIsHere } from "./who-is-here.tsx";

interface EditLiveProps {
  newsroom: string;
  articleId: string;
  /** The number of the last event that the page shows. */
  seq: number;
  /** The member who edits. */
  me: string;
}

/** Tells the others that the text is being edited, and the editor who else is here and what they saved. */
export function EditLive({ newsroom, articleId, seq, me }: EditLiveProps) {
  const t = useTranslations("live");
  const [newer, setNewer] = useState<LiveChange>();
  const onChange = useCallback(
    (change: LiveChange) => {
      if (change.revision && change.actor.id !== me) setNewer(change);
    },
    [me],
  );
  const { state, people } = useLive({ newsroom, articleId, seq, doing: "editing", onChange });
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-1">
      <WhoIsHere others={people.filter(({ id }) => id !== me)} numberOf={() => undefined} />
      <LiveNote state={state} />
      <p role="status" className="text-sm text-accent-strong empty:hidden">
        {newer
          ? t.rich("saved", {
              revision: String(newer.revision),
              who: () => <bdi>{newer.actor.name}</bdi>,
            })
          : null}
      </p>
    </div>
  );
}
