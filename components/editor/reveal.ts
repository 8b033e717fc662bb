import type { TextSurface } from "./text-surface.ts";

/** What scrolls the text: the nearest element around it that does, else the page. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight) return one;
  }
  return document.documentElement;
}

/** How close to an edge of the screen words may be and still be in view, as a share of its height. */
const EDGE = 0.12;

/** Brings the words at an offset (UTF-16, canonical text) into view, unless they are. */
export function reveal(surface: TextSurface, offset: number): void {
  const box = surface.box(offset);
  if (!box) return;
  const scroller = scrollerOf(surface.dom);
  // Less what lies over its lower part, as the style sheet says.
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0;
  const height = window.innerHeight - covered;
  if (box.top >= height * EDGE && box.bottom <= height * (1 - EDGE)) return;
  const distance = box.top - height / 2;
  // Far away it would be a journey, and nobody can read on the way.
  const isFar = Math.abs(distance) > 2 * height;
  const isCalm = isFar || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isCalm ? "instant" : "smooth";
  scroller.scrollBy({ top: distance, behavior });
}
