"use client";

import { useTranslations } from "next-intl";
import type { Marked } from "#components/editor/marked-words.ts";
import { useEscape } from "#components/keys/use-escape.ts";
import { reattachAnnotation, reattachClaim } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Quoted } from "#components/ui/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import {
  type Pointing,
  useWorkbench,
  type Words,
} from "#components/workbench/workbench-context.ts";

const wordsOf = ({ ranges }: Marked) =>
  ranges
    .map(({ exact }) => exact)
    .join(" … ")
    .slice(0, 80);

/** While something waits for words: what to do, and, with words marked, the way to do it. */
export function ReattachBar(props: { pointing: Pointing; marked: Marked | undefined }) {
  const t = useTranslations("revisions.reattach");
  const { pointing, marked } = props;
  const kept = useTranslations("workbench.done.kept");
  const { view, setPointing, select, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { type, id, name, was, canTakeBack } = pointing;
  const close = () => setPointing(undefined);
  useEscape(close);

  function pointAt(ranges: readonly Words[]) {
    const input = { revisionId: view.revision.id, ranges: [...ranges] };
    return type === "claim"
      ? reattachClaim(view.newsroom, { ...input, claimId: id })
      : reattachAnnotation(view.newsroom, { ...input, annotationId: id });
  }

  async function point(ranges: readonly Words[]) {
    const redo = () => pointAt(ranges);
    const tell = () => {
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      const now = was.length === 0 ? "these" : ranges.length > 0 ? "other" : "none";
      const said = t("done", { name: capital, now });
      if (canTakeBack) did({ said, undo: () => pointAt(was), redo });
      else did({ said, kept: kept("words") });
      close();
      select(id);
    };
    if (await act(redo, tell)) tell();
  }

  return (
    <section
      aria-label={t("name")}
      className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-8 py-3 shadow-float max-lg:px-4"
    >
      <p className="text-sm">
        {marked
          ? t.rich("ask", {
              name,
              q: () => <Quoted className="font-serif">{wordsOf(marked)}</Quoted>,
            })
          : t("mark", { name })}
      </p>
      <div className="ms-auto flex flex-wrap gap-2">
        {marked ? (
          <Button
            tone="primary"
            disabled={pending}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void point(marked.ranges)}
          >
            {t("here")}
          </Button>
        ) : null}
        {type === "claim" && was.length > 0 ? (
          <Button disabled={pending} onClick={() => void point([])}>
            {t("noWords")}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={close}>
          {t("cancel")}
        </Button>
      </div>
      {failure ? (
        <div className="basis-full">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      ) : null}
    </section>
  );
}
