import type { ActionResult } from "#lib/platform/command/action.ts";

type Act = () => Promise<ActionResult<unknown>>;

/** Something that was just done, how to take it back, and how to do it again after that. */
export interface Done {
  /** A sentence. */
  said: string;
  undo: Act;
  redo: Act;
}

/** Something that was just done and is not taken back: an act of record. */
export interface Kept {
  said: string;
  /** Why, and what can be done instead; in sentences. */
  kept: string;
}

/** Whatever was just done: the key takes back the last, or says that it is kept, and never something older. */
export type Deed = Done | Kept;

/** What somebody did in this session, what of it they took back, and what of it is shown to them. */
export interface DoneStack {
  /** The last one last. */
  past: readonly Deed[];
  /** What was taken back and can be done again, the next one last. */
  future: readonly Done[];
  shown?: { way: "did" | "undone" | "redone" | "kept"; said: string };
}

export const nothingDone: DoneStack = { past: [], future: [] };

/** How many acts are kept: nobody takes more back than they remember. */
const KEPT = 50;

/** The stack after something was done: what was taken back before cannot be done again. */
export function afterDoing({ past }: DoneStack, deed: Deed): DoneStack {
  const stack = { past: [...past, deed].slice(-KEPT), future: [] };
  return "kept" in deed ? stack : { ...stack, shown: { way: "did", said: deed.said } };
}

/** The stack after somebody asked for what is kept to be taken back: it says why it is not. */
export function afterAsking({ past, future }: DoneStack, { kept }: Kept): DoneStack {
  return { past, future, shown: { way: "kept", said: kept } };
}

const without = <T extends Deed>(acts: readonly T[], done: Done) =>
  acts.filter((one) => one !== done);

/** The stack after this act was taken back. */
export function afterUndo({ past, future }: DoneStack, done: Done): DoneStack {
  return {
    past: without(past, done),
    future: [...future, done],
    shown: { way: "undone", said: done.said },
  };
}

/** The stack after what was taken back was done again. */
export function afterRedo({ past, future }: DoneStack, done: Done): DoneStack {
  return {
    past: [...past, done],
    future: without(future, done),
    shown: { way: "redone", said: done.said },
  };
}

/** The stack without what can no longer be taken back, or done again: somebody changed it since. */
export function afterRefusal({ past, future, shown }: DoneStack, done: Done): DoneStack {
  return { past: without(past, done), future: without(future, done), shown };
}

/** The stack with nothing shown of it; the keys still work. */
export function afterClosing({ past, future }: DoneStack): DoneStack {
  return { past, future };
}
