import type { ActionResult } from "#lib/platform/command/action.ts";

type Act = () => Promise<ActionResult<unknown>>;

/** Something that was just done, how to take it back, and how to do it again after that. */
export interface Done {
  /** A sentence. */
  said: string;
  undo: Act;
  redo: Act;
}

/** What somebody did in this session, what of it they took back, and what of it is shown to them. */
export interface DoneStack {
  /** The last one last. */
  past: readonly Done[];
  /** What was taken back and can be done again, the next one last. */
  future: readonly Done[];
  shown?: string;
}

export const nothingDone: DoneStack = { past: [], future: [] };

/** How many acts are kept: nobody takes more back than they remember. */
const KEPT = 50;

/** The stack after something was done: what was taken back before cannot be done again. */
export function afterDoing({ past }: DoneStack, done: Done): DoneStack {
  return { past: [...past, done].slice(-KEPT), future: [], shown: done.said };
}

/** The stack after its last act was taken back. */
export function afterUndo({ past, future }: DoneStack): DoneStack {
  const last = past.at(-1);
  if (!last) return { past, future };
  return {
    past: past.slice(0, -1),
    future: [...future, last],
    shown: `Taken back: ${last.said}`,
  };
}

/** The stack after what was taken back last was done again. */
export function afterRedo({ past, future }: DoneStack): DoneStack {
  const next = future.at(-1);
  if (!next) return { past, future };
  return { past: [...past, next], future: future.slice(0, -1), shown: `Done again: ${next.said}` };
}

/** The stack without what can no longer be taken back, or done again: somebody changed it since. */
export function afterRefusal({ past, future, shown }: DoneStack, way: "undo" | "redo"): DoneStack {
  return way === "undo"
    ? { past: past.slice(0, -1), future, shown }
    : { past, future: future.slice(0, -1), shown };
}

/** The stack with nothing shown of it; the keys still work. */
export function afterClosing({ past, future }: DoneStack): DoneStack {
  return { past, future };
}
