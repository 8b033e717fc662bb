import type { TextSurface } from "./text-surface.ts";

export interface Stretch {
  start: number;
  end: number;
}

/** The first of `count` blocks whose top is at or below `y`. */
export function firstFrom(count: number, top: (block: number) => number, y: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (top(middle) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The text (UTF-16 offsets) of the blocks that are on the screen or at most `margin` screens away
 * from it: found by halving, since blocks follow one another downwards.
 */
export function nearView(surface: TextSurface, margin: number): Stretch {
  const { blocks } = surface;
  const height = window.innerHeight;
  const top = (block: number) => surface.element(block)?.getBoundingClientRect().top ?? 0;
  // The block before the first that begins on the screen may reach into it.
  const first = Math.max(0, firstFrom(blocks.length, top, -margin * height) - 1);
  const last = Math.max(first, firstFrom(blocks.length, top, (1 + margin) * height) - 1);
  return { start: blocks[first]?.start ?? 0, end: (blocks[last]?.end ?? 0) + 1 };
}

/**
 * Tells when something else than what is drawn has come near the screen: the reader scrolled, or
 * the text was laid out anew.
 * @returns ends it
 */
export function watchView(surface: TextSurface, onMove: (isLaidOut: boolean) => void): () => void {
  let frame = 0;
  let isLaidOut = false;
  function soon(laidOut: boolean) {
    isLaidOut ||= laidOut;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onMove(isLaidOut);
      isLaidOut = false;
    });
  }
  const scrolled = () => soon(false);
  const sizes = new ResizeObserver(() => soon(true));
  sizes.observe(surface.dom);
  // Scrolling does not bubble, and which element scrolls depends on the width.
  document.addEventListener("scroll", scrolled, { capture: true, passive: true });
  window.addEventListener("resize", scrolled);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    document.removeEventListener("scroll", scrolled, { capture: true });
    window.removeEventListener("resize", scrolled);
  };
}
