"use client";

import { type RefObject, useEffect, useRef } from "react";
import { entryToGoOnAt, type FocusPlace } from "./focus-places.ts";

interface Held extends FocusPlace {
  element: HTMLElement;
  /** Where the words are about which something was being written there (UTF-16 offset). */
  offset: number | undefined;
  /** What it stood in, from the inside out. */
  around: readonly HTMLElement[];
}

const entriesIn = (screen: HTMLElement) => [
  ...screen.querySelectorAll<HTMLElement>("[data-entry]"),
];

const idOf = (element: Element | null) =>
  element instanceof HTMLElement ? element.dataset.entry : undefined;

function held(element: HTMLElement, screen: HTMLElement): Held {
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one && one !== screen; one = one.parentElement)
    around.push(one);
  const order = entriesIn(screen).flatMap((one) => idOf(one) ?? []);
  const about = element.closest<HTMLElement>("[data-about]")?.dataset.about;
  const offset = about ? Number(about) : undefined;
  return { element, around, offset, entry: idOf(element.closest("[data-entry]")), order };
}

const text = () => document.querySelector<HTMLElement>("[role=document]");

/** A button near where the focus was, as the one that opened the form that is gone. */
function buttonNear({ element, around }: Held): HTMLElement | undefined {
  if (element.matches("[role=document]")) return undefined;
  for (const one of around) {
    // In the panel as a whole, and beside the text, what comes first is not near.
    if (one.matches("[data-panel-list], section:has([role=document])")) return undefined;
    const button = one.querySelector<HTMLElement>("button:not(:disabled)");
    if (button?.checkVisibility()) return button;
  }
  return undefined;
}

/** The line of an entry, which opens and closes it. */
function lineOf(entries: readonly HTMLElement[], id: string | undefined): HTMLElement | undefined {
  const entry = entries.find((one) => idOf(one) === id);
  const line = entry?.querySelector<HTMLElement>("button[aria-expanded]");
  return line?.checkVisibility() ? line : undefined;
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Where the focus goes when what had it is gone, or could not be pressed for a while: back to it, else to the line
 * of its entry or of the one that follows, else into the text. Whoever points somewhere else is not brought back.
 * @param toText puts the caret at an offset of the text; says whether the text is there to go on in
 */
export function useFocusBack(
  screen: RefObject<HTMLElement | null>,
  openNow: RefObject<string | undefined>,
  toText: (offset: number) => boolean,
): void {
  const latest = useRef(toText);
  useEffect(() => {
    latest.current = toText;
  });

  useEffect(() => {
    const root = screen.current;
    if (!root) return;
    let last: Held | undefined;
    let frame = 0;

    function look() {
      frame = 0;
      if (!root || !last || !isNowhere() || document.querySelector("dialog[open]")) return;
      const { element } = last;
      if (element.isConnected && element.checkVisibility()) {
        // While something is sent its button rests: it is the same place when that is over.
        if (!element.matches(":disabled")) element.focus({ preventScroll: true });
        return;
      }
      if (last.offset !== undefined && latest.current(last.offset)) return;
      const entries = entriesIn(root);
      const listed = new Set(entries.flatMap((one) => idOf(one) ?? []));
      const line = lineOf(entries, entryToGoOnAt(last, listed, openNow.current));
      const tab = () => root.querySelector<HTMLElement>("aside [aria-pressed=true]");
      for (const place of [line ?? buttonNear(last), text(), tab()]) {
        place?.focus({ preventScroll: place !== line });
        if (!isNowhere()) return;
      }
    }

    const note = ({ target }: FocusEvent) => {
      last = undefined;
      if (target instanceof HTMLElement && root.contains(target)) last = held(target, root);
    };
    const leave = () => {
      last = undefined;
    };
    const watch = new MutationObserver(() => {
      if (last && isNowhere()) frame ||= requestAnimationFrame(look);
    });
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", leave, { capture: true });
    watch.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled", "hidden"],
    });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", leave, { capture: true });
      watch.disconnect();
    };
  }, [screen, openNow]);
}
