"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { usePaletteEntries } from "#components/keys/palette-entries.ts";
import { isCommand } from "#components/keys/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { afterAsking, afterClosing, afterRedo, afterRefusal, afterUndo } from "./done-stack.ts";
import { changeDone, doneOf, useDone } from "./done-store.ts";
import { undoKeyOf } from "./undo-key.ts";
import { useAct } from "./use-act.ts";
import { useWorkbench } from "./workbench-context.ts";

/**
 * What was just done or taken back, and the keys to take it back and to do it again. It stays until it is closed,
 * and takes room of its own: it covers nothing.
 */
export function UndoBar() {
  const t = useTranslations("workbench.done");
  const { view, announce } = useWorkbench();
  const { act, failure } = useAct({ queued: true });
  const articleId = view.article.id;
  const stack = useDone(articleId);
  const [last, next] = [stack.past.at(-1), stack.future.at(-1)];

  async function go(way: "undo" | "redo") {
    const { past, future } = doneOf(articleId);
    const subject = way === "undo" ? past.at(-1) : future.at(-1);
    if (!subject) return announce(t(way === "undo" ? "nothingToUndo" : "nothingToRedo"));
    if ("kept" in subject) {
      changeDone(articleId, (now) => afterAsking(now, subject));
      return announce(t("keptSaid", { said: subject.said, kept: subject.kept }));
    }
    let isRefused = false;
    const settle = () => {
      const after = way === "undo" ? afterUndo : afterRedo;
      changeDone(articleId, (now) => after(now, subject));
      announce(t(way === "undo" ? "undoneSaid" : "redoneSaid", { said: subject.said }));
    };
    const done = await act(async () => {
      const result = await subject[way]();
      // Nothing is wrong with asking again where the server could not be reached.
      isRefused =
        !result.ok && !["fault", "waiting", "offline", "unauthenticated"].includes(result.code);
      return result;
    }, settle);
    if (isRefused) changeDone(articleId, (now) => afterRefusal(now, subject));
    if (done) settle();
  }

  // Whoever presses faster than the server answers is not left behind: one after the other.
  const waiting = useRef(Promise.resolve());
  const press = (way: "undo" | "redo") => {
    waiting.current = waiting.current.then(() => go(way));
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const way = undoKeyOf(event);
      if (!way || event.repeat || !isCommand(event)) return;
      event.preventDefault();
      latest.current(way);
    }
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);

  const isShown = stack.shown !== undefined;
  const group = t("name");
  const entries = useMemo(() => {
    const ways = [
      { way: "undo", keys: "z", deed: last },
      { way: "redo", keys: "Shift+Z", deed: next },
    ] as const;
    // What the bar shows is found there.
    return (isShown ? [] : ways).flatMap(({ way, keys, deed }) =>
      deed ? { id: way, name: t(way), group, keys, run: () => latest.current(way) } : [],
    );
  }, [isShown, last, next, group, t]);
  usePaletteEntries("done", entries);

  if (stack.shown === undefined) return null;
  return (
    <section
      data-commands={group}
      aria-label={group}
      className="undo-bar sticky bottom-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line bg-surface px-8 py-2 text-sm shadow-float max-lg:px-4"
    >
      <p dir="auto" className="me-auto min-w-0 break-words">
        {t(`shown.${stack.shown.way}`, { said: stack.shown.said })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {last && !("kept" in last) ? (
          <Button
            aria-keyshortcuts="z"
            title={t("undoTitle", { said: last.said })}
            onClick={() => press("undo")}
          >
            {t("undo")} <KeyHint of="z" />
          </Button>
        ) : null}
        {next ? (
          <Button
            aria-keyshortcuts="Shift+Z"
            title={t("redoTitle", { said: next.said })}
            onClick={() => press("redo")}
          >
            {t("redo")} <KeyHint of="⇧z" />
          </Button>
        ) : null}
        <Button tone="quiet" onClick={() => changeDone(articleId, afterClosing)}>
          {t("close")}
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
